extension CareStory {
    static let all: [CareStory] = brain + memory + bones + nerves + organs + lateLife
}

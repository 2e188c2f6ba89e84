extension PreventionStory {
    static let all: [PreventionStory] = body + mind + inner
}

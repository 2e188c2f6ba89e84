#!/usr/bin/env python3
"""Writes Sources/MS932/Substitutes+Generated.swift: what is customarily written for a character that MS932 lacks.

Two sources. The lists below are custom, ours: variants of kanji in names, dashes, signs. The rest follows from Unicode:
compatibility forms (NFKC), and Latin letters without their accents. Whatever MS932 has is left out, and so is every
substitute that it lacks.

    make-ms932-substitutes.py           writes the file
    make-ms932-substitutes.py --check   exit status 1 when it is not what would be written
"""

import pathlib
import sys
import unicodedata

FILE = pathlib.Path(__file__).resolve().parent.parent / "Sources" / "MS932" / "Substitutes+Generated.swift"

# A kanji and the one that stands for it where only MS932 is at hand.
KANJI = """
𠮷吉 𠮟叱 𣘺橋 𡈽土 𦚰脇 𠀋丈 𩵋魚 𨻶隙 俠侠 俱倶 剝剥 吞呑 噓嘘 嚙噛 囊嚢 塡填 姸妍 屛屏 屢屡 幷并 搔掻 摑掴 攢攅 潑溌 瀆涜
焰焔 瘦痩 硏研 禱祷 簞箪 繡繍 繫繋 萊莱 蔣蒋 蟬蝉 蠟蝋 軀躯 醬醤 醱醗 頰頬 顚顛 驒騨 鷗鴎 鹼鹸 麴麹 麵麺 黃黄 倂併 內内 卽即
吳呉 娛娯 姬姫 尙尚 巢巣 强強 彥彦 徵徴 戶戸 揭掲 擊撃 晚晩 曆暦 栅柵 柗松 槗橋 槪概 步歩 歷歴 每毎 涉渉 淚涙 溫温 產産 稅税
絕絶 緣縁 脫脱 虛虚 說説 鄉郷 銳鋭 錄録 閱閲 塜塚 剎刹 勻匂 輭軟 圡土 凢凡 凞煕 枀松 畨番 簱旗 鳯鳳 秌秋 䑓台 䕃蔭 䧺雄 㐂喜
㒵貌 㓛功 㔟勢 㕝事 㙒野 㝡最 㟢崎 㠀島 㠶帆 㡡厨 㫖旨 㯃漆 㳒法 㴱深 㵎澗 䇳箋 䈎葉 䖝虫
"""

# A sign and what is written for it.
SIGNS = {
    "—": "―", "–": "－", "‑": "‐", "‒": "－", "⁃": "・", "﹘": "－", "﹣": "－", "⸺": "――", "⸻": "―――",
    "﹏": "＿", "∼": "～", "˜": "～", "〰": "～", "¥": "￥", "¦": "￤", "·": "・", "•": "・", "‧": "・",
    "⋅": "・", "∙": "・", "⦁": "・", "⋯": "…", "︙": "…", "«": "≪", "»": "≫", "‹": "＜", "›": "＞",
    "‚": "、", "„": "”", "‛": "‘", "‟": "“", "〞": "”", "©": "(C)", "®": "(R)", "™": "TM",
    "ª": "a", "º": "o", "µ": "μ", "‼": "！！", "⁇": "？？", "⁈": "？！", "⁉": "！？", "❗": "！", "❕": "！",
    "❓": "？", "❔": "？", "✕": "×", "✖": "×", "✗": "×", "✘": "×", "❌": "×", "❎": "×", "⭕": "○",
    "⚪": "○", "⚫": "●", "✔": "レ", "✓": "レ", "✅": "レ", "⭐": "★", "🌟": "★", "✩": "☆", "✪": "★",
    "➡": "→", "⬅": "←", "⬆": "↑", "⬇": "↓", "➔": "→", "➜": "→", "➝": "→", "➞": "→", "⟶": "→",
    "⟵": "←", "⇨": "⇒", "⇦": "←", "⇐": "←", "⇄": "←→", "↔": "←→", "☎": "電話", "📞": "電話",
    "☏": "電話", "㋿": "令和", "ゔ": "ヴ", "ゕ": "か", "ゖ": "ヶ", "ゟ": "より", "ヿ": "コト", "〼": "ます",
    "〻": "々", "ヷ": "ヴァ", "ヸ": "ヴィ", "ヹ": "ヴェ", "ヺ": "ヴォ", "℅": "c/o", "⓪": "(0)", "⓿": "(0)",
    "¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "ß": "ss", "æ": "ae", "œ": "oe",
    "Æ": "AE", "Œ": "OE", "ø": "o", "Ø": "O", "đ": "d", "ð": "d", "ł": "l", "Ł": "L", "þ": "th",
    "ı": "i", "⾧": "長",
}


def in_ms932(character):
    if 0xE000 <= ord(character[0]) <= 0xF8FF:
        return False
    try:
        return bool(character.encode("cp932"))
    except UnicodeEncodeError:
        return character in "¢£¬‖−〜"


def substitutes():
    found = {}
    for value in [*range(0xA0, 0xD800), *range(0xF900, 0x10000), *range(0x1F100, 0x1F200), *range(0x2F800, 0x2FA20)]:
        character = chr(value)
        if unicodedata.category(character) in ("Cn", "Cc", "Cf", "Mn", "Me", "Mc", "Zl", "Zp"):
            continue
        folded = unicodedata.normalize("NFKC", character)
        if folded == character:
            letters = unicodedata.normalize("NFKD", character)
            if not ("A" <= letters[0] <= "Z" or "a" <= letters[0] <= "z"):
                continue
            folded = "".join(c for c in letters if not unicodedata.combining(c))
        if unicodedata.category(character) == "No" and folded.isdigit() and len(folded) > 1:
            folded = "(" + folded + ")"
        found[character] = folded
    for value in range(0x31F0, 0x3200):
        found[chr(value)] = "クシストヌハヒフヘホムラリルレロ"[value - 0x31F0]
    for pair in KANJI.split():
        assert len(pair) == 2, pair
        found[pair[0]] = pair[1]
    found |= SIGNS
    return {
        key: text
        for key, text in sorted(found.items())
        if len(key) == 1 and not in_ms932(key) and text != key and len(text) <= 4 and all(map(in_ms932, text))
    }


def source():
    table = substitutes()
    lines, line = [], ""
    for key, text in table.items():
        word = f"{ord(key):X}={text.replace(chr(32), '_')}"
        if len(line) + len(word) > 100:
            lines.append(line)
            line = ""
        line += (" " if line else "") + word
    lines.append(line)
    body = "\n".join("            " + each for each in lines)
    return f'''// swift-format-ignore-file
// Written by Scripts/make-ms932-substitutes.py. Do not edit.

extension MS932 {{
    /// What is customarily written for characters that code page 932 lacks: {len(table)} of them.
    enum SubstituteTable {{
        /// `20BB7=吉`: the scalar in hexadecimal and the text, `_` standing for a blank; in the order of scalars.
        static var entries: StaticString {{
            #"""
{body}
            """#
        }}
    }}
}}
'''


def main():
    text = source()
    if "--check" not in sys.argv[1:]:
        FILE.write_text(text, encoding="utf-8", newline="\n")
        return 0
    if FILE.exists() and FILE.read_text(encoding="utf-8") == text:
        return 0
    print("Substitutes+Generated.swift is stale: run Scripts/make-ms932-substitutes.py", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())

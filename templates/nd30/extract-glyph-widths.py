"""Writes glyph-widths.ts from Liberation Serif, whose advance widths are those of Times New Roman.

Run: python3 extract-glyph-widths.py /usr/share/fonts/truetype/liberation2 > glyph-widths.ts
(needs fonttools; Debian: python3-fonttools, fonts-liberation2)
"""

import json
import sys
import unicodedata

from fontTools.ttLib import TTFont

ASCII = "".join(map(chr, range(0x20, 0x7F)))
LETTERS = "đĐơƠưƯ"
PUNCTUATION = "\u00a0“”‘’–—…•°×²³½§"
TONED = "aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐ"
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
STYLES = {
    "regular": "Regular",
    "bold": "Bold",
    "italic": "Italic",
    "boldItalic": "BoldItalic",
}


def widths(path):
    font = TTFont(path)
    names, metrics = font.getBestCmap(), font["hmtx"]
    assert font["head"].unitsPerEm == 2048
    width = {c: metrics[names[ord(c)]][0] for c in ASCII + LETTERS + PUNCTUATION}
    for letter in TONED:
        for tone in TONES:
            composed = unicodedata.normalize("NFC", letter + tone)
            if len(composed) == 1:
                base = letter if letter in LETTERS else unicodedata.normalize("NFD", letter)[0]
                assert metrics[names[ord(composed)]][0] == width[base], composed
    by_width = {}
    for character, value in width.items():
        by_width.setdefault(value, []).append(character)
    return {value: "".join(by_width[value]) for value in sorted(by_width)}


print("/**")
print(" * Advance widths of Times New Roman in 1/2048 em: for each width, the characters that have it.")
print(" * Letters with a tone mark, breve or circumflex are as wide as without. Written by")
print(" * extract-glyph-widths.py; never edited by hand.")
print(" */")
print("export const glyphWidths = {")
for style, file in STYLES.items():
    print(f"  {style}: {{")
    for value, characters in widths(f"{sys.argv[1]}/LiberationSerif-{file}.ttf").items():
        text = json.dumps(characters, ensure_ascii=False).replace("\u00a0", "\\u00a0")
        print(f"    {value}: {text},")
    print("  },")
print("} as const")

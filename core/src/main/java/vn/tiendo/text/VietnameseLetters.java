package vn.tiendo.text;

import java.text.Normalizer;

/**
 * The table behind {@link Folding}: for each UTF-16 unit its letter, tone or mark.
 *
 * <p>Letters are numbered 1 to 32 in the order of {@link #ALPHABET}, so that a letter takes six bits and a word of up to
 * ten letters with its tone fits a {@code long} without collision.
 */
final class VietnameseLetters {
    /** The Vietnamese alphabet and f, j, w, z; a letter's number is its index here plus one. */
    static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    static final int LETTER_MASK = 0x3F;
    static final int TONE_SHIFT = 6;
    static final int TONE_MASK = 7;
    /** Set beside a tone, above it: tones that are added up carry how many they are. */
    static final int HAS_TONE = 1 << 9;
    /** A combining tone mark: no letter, only a tone. */
    static final int TONE_MARK = 1 << 10;
    /** A combining circumflex, breve or horn, which changes the letter before it. */
    static final int QUALITY_MARK = 1 << 11;

    private static final int LIMIT = 0x1F00;
    private static final short[] TABLE = new short[LIMIT];
    /** Combining marks of the tones 1 to 5: huyền, sắc, hỏi, ngã, nặng. */
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";

    private static final char CIRCUMFLEX = '\u0302';
    private static final char BREVE = '\u0306';
    private static final char HORN = '\u031B';

    static {
        for (int c = 'A'; c < LIMIT; c++) {
            TABLE[c] = (short) classify((char) c);
        }
        for (int tone = 1; tone <= TONES.length(); tone++) {
            TABLE[TONES.charAt(tone - 1)] = (short) (TONE_MARK | HAS_TONE | (tone << TONE_SHIFT));
        }
        // The tone marks that Unicode keeps only for compatibility.
        TABLE['\u0340'] = TABLE['\u0300'];
        TABLE['\u0341'] = TABLE['\u0301'];
        TABLE[CIRCUMFLEX] = QUALITY_MARK;
        TABLE[BREVE] = QUALITY_MARK;
        TABLE[HORN] = QUALITY_MARK;
    }

    private VietnameseLetters() {}

    /** What the unit is: 0 for anything but a letter or a mark, else letter number, tone and mark bits. */
    static int of(char c) {
        return c < LIMIT ? TABLE[c] : 0;
    }

    /** The letter that a quality mark makes of a letter, or 0 where the two do not go together. */
    static int withMark(int letter, char mark) {
        char base = ALPHABET.charAt(letter - 1);
        char marked = switch (base) {
            case 'a' -> mark == CIRCUMFLEX ? 'â' : mark == BREVE ? 'ă' : 0;
            case 'e' -> mark == CIRCUMFLEX ? 'ê' : 0;
            case 'o' -> mark == CIRCUMFLEX ? 'ô' : mark == HORN ? 'ơ' : 0;
            case 'u' -> mark == HORN ? 'ư' : 0;
            default -> 0;
        };
        return marked == 0 ? 0 : ALPHABET.indexOf(marked) + 1;
    }

    static char letter(int number) {
        return ALPHABET.charAt(number - 1);
    }

    static char toneMark(int tone) {
        return TONES.charAt(tone - 1);
    }

    private static int classify(char c) {
        char lower = Character.toLowerCase(c);
        int plain = ALPHABET.indexOf(lower);
        if (plain >= 0) {
            return plain + 1;
        }
        // Full decomposition, then the quality mark is put back and the tone kept apart.
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        int letter = ALPHABET.indexOf(parts.charAt(0)) + 1;
        if (letter == 0 || parts.length() == 1) {
            return 0;
        }
        int tone = 0;
        for (int i = 1; i < parts.length(); i++) {
            char mark = parts.charAt(i);
            int index = TONES.indexOf(mark);
            if (index >= 0) {
                tone = index + 1;
            } else {
                letter = withMark(letter, mark);
                if (letter == 0) {
                    return 0;
                }
            }
        }
        return tone == 0 ? letter : letter | HAS_TONE | (tone << TONE_SHIFT);
    }
}

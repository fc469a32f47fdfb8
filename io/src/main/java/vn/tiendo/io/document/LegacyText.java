package vn.tiendo.io.document;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.tiendo.text.Folding;

/**
 * The Vietnamese encodings from before Unicode (bảng mã cũ), each of which is told by its words.
 *
 * <p>A text of one byte a letter comes here as if it were ISO 8859-1: a unit is a byte.
 */
enum LegacyText {
    /** ABC fonts, TCVN 5712 VN3: one byte a letter, capitals with tones only by the font. */
    TCVN3("TCVN3 (ABC)") {
        @Override
        String decode(String bytes) {
            boolean capitals = isInCapitals(bytes);
            StringBuilder text = new StringBuilder(bytes.length());
            for (int i = 0; i < bytes.length(); i++) {
                char c = bytes.charAt(i);
                int index = c < 0xA0 ? -1 : TCVN3_BYTES.indexOf(c);
                char letter = index < 0 ? c : TCVN3_LETTERS.charAt(index);
                text.append(capitals && index >= 0 ? Character.toUpperCase(letter) : letter);
            }
            return text.toString();
        }
    },
    /** VNI-Windows: a letter and behind it a byte for its marks. */
    VNI("VNI-Windows") {
        @Override
        String decode(String bytes) {
            StringBuilder text = new StringBuilder(bytes.length());
            for (int i = 0; i < bytes.length(); i++) {
                char c = bytes.charAt(i);
                String marks = c < 0xC0 ? null : VNI_MARKS.get(c);
                if (marks != null && !text.isEmpty() && "aeouyAEOUYơưƠƯ".indexOf(text.charAt(text.length() - 1)) >= 0) {
                    text.append(marks);
                } else {
                    String letter = c < 0xC0 ? null : VNI_LETTERS.get(c);
                    text.append(letter == null ? String.valueOf(c) : letter);
                }
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    },
    /** Windows-1258: letters with their own mark, tones as combining bytes. */
    WINDOWS_1258("Windows-1258") {
        @Override
        String decode(String bytes) {
            StringBuilder text = new StringBuilder(bytes.length());
            for (int i = 0; i < bytes.length(); i++) {
                char c = bytes.charAt(i);
                int index = c < 0x80 ? -1 : CP1258_BYTES.indexOf(c);
                text.append(index < 0 ? c : CP1258_LETTERS.charAt(index));
            }
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
    };

    private static final String TCVN3_BYTES = "µ¶·¸¹" + "¨»¼½¾Æ" + "©ÇÈÉÊË" + "®" + "ÌÎÏÐÑ" + "ªÒÓÔÕÖ" + "×ØÜÝÞ"
            + "ßáâãä" + "«åæçèé" + "¬êëìíî" + "ïñòóô" + "\u00ADõö÷øù" + "úûüýþ" + "¡¢£¤¥¦§";
    private static final String TCVN3_LETTERS = "àảãáạ" + "ăằẳẵắặ" + "âầẩẫấậ" + "đ" + "èẻẽéẹ" + "êềểễếệ" + "ìỉĩíị"
            + "òỏõóọ" + "ôồổỗốộ" + "ơờởỡớợ" + "ùủũúụ" + "ưừửữứự" + "ỳỷỹýỵ" + "ĂÂÊÔƠƯĐ";

    private static final String CP1258_BYTES = "ÃãÌÐÒÕÝÞìðòõýþ\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097";
    private static final String CP1258_LETTERS = "Ăă\u0300Đ\u0309ƠƯ\u0303\u0301đ\u0323ơư₫…‘’“”•–—";

    private static final ImmutableMap<Character, String> VNI_MARKS = vniMarks();
    private static final ImmutableMap<Character, String> VNI_LETTERS = ImmutableMap.<Character, String>builder()
            .put('ñ', "đ")
            .put('Ñ', "Đ")
            .put('ì', "ì")
            .put('í', "í")
            .put('æ', "ỉ")
            .put('ó', "ĩ")
            .put('ò', "ị")
            .put('Ì', "Ì")
            .put('Í', "Í")
            .put('Æ', "Ỉ")
            .put('Ó', "Ĩ")
            .put('Ò', "Ị")
            .put('ô', "ơ")
            .put('Ô', "Ơ")
            .put('ö', "ư")
            .put('Ö', "Ư")
            .put('î', "ỵ")
            .put('Î', "Ỵ")
            .buildOrThrow();

    /**
     * Whether a line is set in capitals by its ASCII letters: a font of capitals draws the letters with tones, whose bytes
     * are those of the small ones.
     */
    private static boolean isInCapitals(String bytes) {
        int capitals = 0;
        for (int i = 0; i < bytes.length(); i++) {
            char c = bytes.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            if (c >= 'A' && c <= 'Z') {
                capitals++;
            }
        }
        return capitals >= 2;
    }

    /** Fewer marked words than these are no ground for a decision. */
    private static final int FEWEST_WORDS = 4;

    private final String title;

    LegacyText(String title) {
        this.title = title;
    }

    /** The name in diagnostics. */
    String title() {
        return title;
    }

    /** The text of bytes in this encoding. */
    abstract String decode(String bytes);

    /**
     * The encoding in which nearly all words beyond ASCII are Vietnamese syllables while they are not in any other; null
     * where that is not certain.
     */
    static @Nullable LegacyText find(String sample) {
        LegacyText best = null;
        double bestShare = 0;
        double second = 0;
        for (LegacyText encoding : values()) {
            double share = syllableShare(encoding.decode(sample));
            if (share > bestShare) {
                second = bestShare;
                bestShare = share;
                best = encoding;
            } else {
                second = Math.max(second, share);
            }
        }
        return bestShare >= 0.9 && bestShare - second >= 0.2 ? best : null;
    }

    /** How many of the words with letters beyond ASCII are syllables, 0 to 1; 0 for too few words to tell. */
    static double syllableShare(String text) {
        int words = 0;
        int good = 0;
        int from = 0;
        while (from < text.length()) {
            int to = from;
            boolean marked = false;
            while (to < text.length() && isWordUnit(text.charAt(to))) {
                marked |= text.charAt(to) > 0x7F;
                to++;
            }
            if (marked) {
                words++;
                if (to - from <= 16 && Syllables.isSyllable(text.substring(from, to))) {
                    good++;
                }
            }
            from = to + 1;
        }
        return words < FEWEST_WORDS ? 0 : (double) good / words;
    }

    private static boolean isWordUnit(char c) {
        return c > 0x9F || Folding.isWordPart(c);
    }

    private static ImmutableMap<Character, String> vniMarks() {
        ImmutableMap.Builder<Character, String> marks = ImmutableMap.builder();
        String lower = "øùûõï" + "âáàåãä" + "êéèúüë";
        String upper = "ØÙÛÕÏ" + "ÂÁÀÅÃÄ" + "ÊÉÈÚÜË";
        String[] values = {
            "\u0300",
            "\u0301",
            "\u0309",
            "\u0303",
            "\u0323",
            "\u0302",
            "\u0302\u0301",
            "\u0302\u0300",
            "\u0302\u0309",
            "\u0302\u0303",
            "\u0302\u0323",
            "\u0306",
            "\u0306\u0301",
            "\u0306\u0300",
            "\u0306\u0309",
            "\u0306\u0303",
            "\u0306\u0323"
        };
        for (int i = 0; i < values.length; i++) {
            marks.put(lower.charAt(i), values[i]).put(upper.charAt(i), values[i]);
        }
        return marks.buildOrThrow();
    }
}

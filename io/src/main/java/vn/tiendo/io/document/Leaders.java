package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import vn.tiendo.text.Folding;

/**
 * Offices in charge of a task (lãnh đạo phụ trách): {@code Thứ trưởng phụ trách công tác …}, known by a closed list of
 * offices and by what may stand behind one.
 */
final class Leaders {
    private static final ImmutableList<String> OFFICES = folded(
            "phó thủ tướng",
            "thủ tướng",
            "bộ trưởng",
            "thứ trưởng",
            "thủ trưởng",
            "các thứ trưởng",
            "phó chủ tịch",
            "chủ tịch",
            "phó tổng cục trưởng",
            "tổng cục trưởng",
            "phó cục trưởng",
            "cục trưởng",
            "phó tổng giám đốc",
            "tổng giám đốc",
            "phó giám đốc",
            "giám đốc",
            "phó trưởng ban",
            "trưởng ban",
            "phó chánh án",
            "chánh án",
            "phó viện trưởng",
            "viện trưởng",
            "phó tổng thanh tra",
            "tổng thanh tra",
            "phó chánh văn phòng",
            "chánh văn phòng",
            "phó thống đốc",
            "thống đốc",
            "lãnh đạo",
            "đồng chí",
            "đ/c");

    private static final ImmutableList<String> BEHIND = folded(
            "phụ trách",
            "trực tiếp",
            "được phân công",
            "thường trực",
            "bộ",
            "ubnd",
            "ủy ban",
            "sở",
            "cục",
            "tổng cục",
            "theo dõi",
            "chỉ đạo",
            "các",
            "ban",
            "văn phòng");

    private static final int LONGEST = 200;

    private Leaders() {}

    /** Whether the text names an office, and nothing is done in it: no sentence. */
    static boolean isLeader(String text) {
        if (text.length() > LONGEST || text.endsWith(".") || text.endsWith(";")) {
            return false;
        }
        String office = officeAt(Folding.fold(text));
        if (office.isEmpty()) {
            return false;
        }
        String rest = Texts.trim(behindWords(text, Texts.words(office)));
        return rest.isEmpty() || startsWithAny(Folding.fold(rest), BEHIND) || isName(rest);
    }

    /** The offices of a cell whose line ends were lost: a new one begins with the capital of an office. */
    static ImmutableList<String> divide(String cell) {
        ImmutableList.Builder<String> leaders = ImmutableList.builder();
        int from = 0;
        for (int i = 1; i < cell.length(); i++) {
            if (Texts.isUpper(cell.charAt(i))
                    && cell.charAt(i - 1) == ' '
                    && isLeader(cell.substring(i))
                    && isLeader(cell.substring(from, i - 1))) {
                leaders.add(Texts.trim(cell.substring(from, i)));
                from = i;
            }
        }
        return leaders.add(Texts.trim(cell.substring(from))).build();
    }

    private static String officeAt(String folded) {
        for (String office : OFFICES) {
            if (folded.startsWith(office)
                    && (folded.length() == office.length() || folded.charAt(office.length()) == ' ')) {
                return office;
            }
        }
        return "";
    }

    private static boolean isName(String rest) {
        int words = 0;
        for (int i = 0; i < rest.length(); i++) {
            if (i == 0 || rest.charAt(i - 1) == ' ') {
                words++;
                if (!Texts.isUpper(rest.charAt(i))) {
                    return false;
                }
            }
        }
        return words <= 5;
    }

    private static String behindWords(String text, int words) {
        int at = 0;
        for (int i = 0; i < words; i++) {
            int blank = text.indexOf(' ', at);
            if (blank < 0) {
                return "";
            }
            at = blank + 1;
        }
        return text.substring(at);
    }

    private static boolean startsWithAny(String folded, ImmutableList<String> starts) {
        for (String start : starts) {
            if (folded.startsWith(start)
                    && (folded.length() == start.length() || folded.charAt(start.length()) == ' ')) {
                return true;
            }
        }
        return false;
    }

    private static ImmutableList<String> folded(String... words) {
        ImmutableList.Builder<String> list = ImmutableList.builder();
        for (String word : words) {
            list.add(Folding.fold(word));
        }
        return list.build();
    }
}

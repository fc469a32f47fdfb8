package vn.tiendo.io.document;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import vn.tiendo.outline.OutlineNumber;
import vn.tiendo.outline.OutlineStyle;
import vn.tiendo.text.Folding;
import vn.tiendo.text.RomanNumeral;

/** The lines of fixed form between the parts of a document (thể thức): kinds of documents, annexes, signatures. */
final class Headings {
    /** The kinds of documents by their folded name, in the order of Nghị định 30/2020/NĐ-CP, and older ones. */
    private static final ImmutableMap<String, String> TYPES = byFold(
            "Nghị quyết",
            "Quyết định",
            "Chỉ thị",
            "Quy chế",
            "Quy định",
            "Thông cáo",
            "Thông báo",
            "Hướng dẫn",
            "Chương trình",
            "Kế hoạch",
            "Phương án",
            "Đề án",
            "Dự án",
            "Báo cáo",
            "Tờ trình",
            "Công điện",
            "Thông tư",
            "Nghị định",
            "Chương trình hành động",
            "Chương trình công tác",
            "Kế hoạch công tác",
            "Kế hoạch hành động",
            "Kế hoạch triển khai",
            "Kế hoạch liên tịch",
            "Kế hoạch liên ngành",
            "Kế hoạch phối hợp",
            "Chương trình phối hợp",
            "Chương trình liên tịch",
            "Quy chế phối hợp",
            "Nghị quyết liên tịch",
            "Thông tư liên tịch",
            "Hướng dẫn liên tịch",
            "Danh mục",
            "Kết luận");

    private static final ImmutableList<String> SIGNED_FOR =
            folded("kt.", "tm.", "tl.", "tuq.", "q.", "kt ", "tm ", "t/m", "k/t", "t/l");

    private static final ImmutableList<String> OFFICES = folded(
            "bộ trưởng",
            "thứ trưởng",
            "tổng cục trưởng",
            "phó tổng cục trưởng",
            "cục trưởng",
            "phó cục trưởng",
            "chi cục trưởng",
            "chủ tịch",
            "phó chủ tịch",
            "giám đốc",
            "phó giám đốc",
            "tổng giám đốc",
            "thủ tướng",
            "phó thủ tướng",
            "chánh án",
            "viện trưởng",
            "vụ trưởng",
            "chánh văn phòng",
            "chánh thanh tra",
            "tổng thanh tra",
            "trưởng ban",
            "phó trưởng ban",
            "thống đốc",
            "trưởng phòng",
            "hiệu trưởng",
            "bí thư",
            "phó bí thư",
            "chính phủ",
            "thủ trưởng",
            "ủy ban nhân dân",
            "hội đồng nhân dân",
            "tổng kiểm toán",
            "chủ nhiệm",
            "phó chủ nhiệm",
            "trưởng thi hành án dân sự",
            "phó trưởng thi hành án dân sự",
            "trưởng thuế",
            "phó trưởng thuế");

    /** Offices of one word before the name of their body. */
    private static final ImmutableList<String> HEADED = folded("trưởng thi hành án dân sự", "trưởng thuế");

    private static final ImmutableList<String> MOTTO =
            folded("cộng hòa xã hội chủ nghĩa việt nam", "đảng cộng sản việt nam", "độc lập - tự do - hạnh phúc");

    private static final String ANNEX = "Phụ lục";

    private Headings() {}

    /** The kind of document that a heading names; empty for any other line. */
    static Optional<String> findType(Block.Text line) {
        String text = line.text();
        if (text.length() > 40 || (!line.strong() && !Texts.isAllCaps(text))) {
            return Optional.empty();
        }
        return Optional.ofNullable(TYPES.get(Folding.fold(text)));
    }

    /** The step of a part that a line opens: {@code Kế hoạch}, {@code Phụ lục 2}. */
    static Optional<String> findPart(List<? extends Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Block.Text line)) {
            return Optional.empty();
        }
        Optional<String> annex = findAnnex(line);
        if (annex.isPresent()) {
            return isWithinSentence(blocks, at) ? Optional.empty() : annex;
        }
        if (isPlainAnnex(line) && standsAlone(blocks, at)) {
            return Optional.of(ANNEX);
        }
        // PHỤ LỤC and below it KẾ HOẠCH: the title of the annex.
        boolean titles = at > 0
                && blocks.get(at - 1) instanceof Block.Text before
                && (findAnnex(before).isPresent() || isPlainAnnex(before));
        return titles ? Optional.empty() : findType(line);
    }

    /** {@code Phụ lục} in small letters: a heading, or the end of a sentence that was broken. */
    private static boolean isPlainAnnex(Block.Text line) {
        String text = line.text();
        return text.length() <= ANNEX.length() + 1
                && Texts.isUpper(text.charAt(0))
                && Folding.same(text.endsWith(":") ? text.substring(0, text.length() - 1) : text, ANNEX);
    }

    /** Whether the line before ends so that more must come, or the next one goes on in small letters. */
    static boolean isWithinSentence(List<? extends Block> blocks, int at) {
        Block line = blocks.get(at);
        boolean open = line.gap() == 0
                && at > 0
                && blocks.get(at - 1) instanceof Block.Text before
                && LineJoin.isUnfinished(before.text());
        boolean goesOn = at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Block.Text next
                && next.gap() == 0
                && Texts.startsLower(next.text());
        return open || goesOn;
    }

    /** Whether the text before has ended, and a caption, title or table follows. */
    private static boolean standsAlone(List<? extends Block> blocks, int at) {
        if (isWithinSentence(blocks, at) || at + 1 == blocks.size()) {
            return false;
        }
        boolean ended = blocks.get(at).gap() > 0
                || at == 0
                || !(blocks.get(at - 1) instanceof Block.Text before)
                || TextFlow.isEnd(before.text())
                || isName(before.text());
        char first = blocks.get(at + 1) instanceof Block.Text next ? next.text().charAt(0) : '(';
        return ended && (Texts.isUpper(first) || first == '(' || Texts.isDigit(first));
    }

    /** {@code PHỤ LỤC}, {@code Phụ lục II}, {@code Phụ lục số 01}. */
    private static Optional<String> findAnnex(Block.Text line) {
        String text = line.text();
        if (text.length() > 24 || (!line.strong() && !Texts.isUpper(text.charAt(0)))) {
            return Optional.empty();
        }
        String folded =
                Folding.fold(text.endsWith(":") || text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
        String word = Folding.fold(ANNEX);
        if (!folded.startsWith(word)) {
            return Optional.empty();
        }
        String rest = folded.substring(word.length()).strip();
        String number = Folding.fold("số");
        if (rest.startsWith(number)) {
            rest = rest.substring(number.length()).strip();
        }
        if (rest.isEmpty()) {
            return line.strong() || Texts.isAllCaps(text) ? Optional.of(ANNEX) : Optional.empty();
        }
        boolean numbered = rest.length() <= 4
                && (rest.chars().allMatch(c -> c >= '0' && c <= '9') || RomanNumeral.parse(rest) > 0);
        String printed = text.substring(
                        text.length() - rest.length() - (text.endsWith(":") || text.endsWith(".") ? 1 : 0))
                .replace(":", "")
                .replace(".", "");
        return numbered ? Optional.of(ANNEX + " " + printed) : Optional.empty();
    }

    /** The heading of an annex with its title on one line: {@code Phụ lục 2. Danh mục nhiệm vụ}. */
    static boolean isTitledAnnex(Block.Text line) {
        return PointStart.find(line.text())
                .filter(start -> start.number().style() == OutlineStyle.ANNEX
                        && !start.rest().isEmpty()
                        && Texts.isUpper(start.rest().charAt(0)))
                .isPresent();
    }

    /** The step of an annex whose number was read: {@code Phụ lục II} for {@code PHỤ LỤC II}, as without a title. */
    static String annexStep(OutlineNumber number) {
        String text = number.text();
        return ANNEX + " " + text.substring(text.lastIndexOf(' ') + 1);
    }

    /** Whether a line can only stand behind a table that reads on lines. */
    static boolean endsTable(Block.Text line) {
        return isRecipients(line.text())
                || isSignature(line.text())
                || isPlainAnnex(line)
                || findAnnex(line).isPresent();
    }

    static boolean isRecipients(String text) {
        return Folding.fold(text).startsWith(Folding.fold("nơi nhận")) && text.length() <= 12;
    }

    /** {@code KT. BỘ TRƯỞNG}, {@code CỤC TRƯỞNG}: an office in capitals and nothing else. */
    static boolean isSignature(String text) {
        if (text.length() > 80 || !Texts.isAllCaps(text)) {
            return false;
        }
        String folded = Folding.fold(text);
        for (String prefix : SIGNED_FOR) {
            if (folded.startsWith(prefix)) {
                return true;
            }
        }
        return OFFICES.contains(folded);
    }

    /** An office in capitals, which may name its body: {@code BỘ TRƯỞNG BỘ TƯ PHÁP}. */
    static boolean isAuthority(String text) {
        if (text.length() > 120 || !Texts.isAllCaps(text)) {
            return false;
        }
        String folded = Folding.fold(text);
        for (String office : OFFICES) {
            if (folded.startsWith(office)) {
                return true;
            }
        }
        return false;
    }

    /** The body of an authority: {@code BỘ TƯ PHÁP} of {@code BỘ TRƯỞNG BỘ TƯ PHÁP}; empty where there is no office. */
    static String bodyOf(String authority) {
        String folded = Folding.fold(authority);
        for (String office : OFFICES) {
            if (folded.startsWith(office + " ")) {
                // TRƯỞNG THUẾ TỈNH GIA LAI: the office is one word, and its body has the rest.
                int words = HEADED.contains(office) ? 1 : Texts.words(office);
                int at = 0;
                for (int i = 0; i < words; i++) {
                    at = authority.indexOf(' ', at) + 1;
                }
                return authority.substring(at);
            }
        }
        return "";
    }

    /** The national name or motto, whole or the first words of it on a line that was broken. */
    static boolean isMotto(String text) {
        String folded = Folding.fold(text);
        boolean some = Texts.words(text) >= 3;
        return folded.length() <= 60
                && MOTTO.stream().anyMatch(motto -> folded.startsWith(motto) || (some && motto.startsWith(folded)));
    }

    /** Whether the line is a name as people sign: two to six words, each with a capital. */
    static boolean isName(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Texts.isLetter(c) && c != ' ' && c != '.') {
                return false;
            }
            if (i == 0 || text.charAt(i - 1) == ' ') {
                words++;
                if (!Texts.isUpper(c)) {
                    return false;
                }
            }
        }
        return words >= 2 && words <= 6;
    }

    private static ImmutableMap<String, String> byFold(String... names) {
        ImmutableMap.Builder<String, String> map = ImmutableMap.builder();
        for (String name : names) {
            map.put(Folding.fold(name), name);
        }
        return map.buildOrThrow();
    }

    private static ImmutableList<String> folded(String... words) {
        return List.of(words).stream().map(Folding::fold).collect(ImmutableList.toImmutableList());
    }
}

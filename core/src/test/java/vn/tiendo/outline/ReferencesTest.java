package vn.tiendo.outline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencesTest {
    /** A sentence, the printed words of its reference, and the points, the outermost first. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở làm các việc tại điểm a mục 3.2.                    | điểm a mục 3.2            | 3.2/a
            nêu ở điểm a, c mục 3.2 của Đề án này                  | điểm a, c mục 3.2         | 3.2/a 3.2/c
            các điểm a, b và d mục 4                               | điểm a, b và d mục 4      | 4/a 4/b 4/d
            Điểm b và đ mục 1.1 nêu trên                           | Điểm b và đ mục 1.1       | 1.1/b 1.1/đ
            việc từ điểm a đến điểm e mục 7.1                      | từ điểm a đến điểm e mục 7.1 | 7.1/a 7.1/b 7.1/c 7.1/d 7.1/đ 7.1/e
            việc từ điểm a đên điểm d mục 7.1                      | từ điểm a đên điểm d mục 7.1 | 7.1/a 7.1/b 7.1/c 7.1/d
            việc từ điểm g đến k mục 2                             | từ điểm g đến k mục 2     | 2/g 2/h 2/i 2/k
            điểm a đến hết điểm c mục 2                            | điểm a đến hết điểm c mục 2 | 2/a 2/b 2/c
            điểm a - c mục 2                                       | điểm a - c mục 2          | 2/a 2/b 2/c
            điểm a–đ mục 2, trừ việc khác                          | điểm a–đ mục 2            | 2/a 2/b 2/c 2/d 2/đ
            theo mục 5.2 nêu trên                                  | mục 5.2                   | 5.2
            theo mục 2.1, 2.2 và 2.4                               | mục 2.1, 2.2 và 2.4       | 2.1 2.2 2.4
            từ mục 3.1 đến mục 3.4                                 | từ mục 3.1 đến mục 3.4    | 3.1 3.2 3.3 3.4
            từ mục 1 đến 3                                         | từ mục 1 đến 3            | 1 2 3
            theo mục II.3 Kế hoạch này                             | mục II.3                  | II/3
            theo Mục II                                            | Mục II                    | II
            tại mục I, II và IV                                    | mục I, II và IV           | I II IV
            từ mục I đến mục III                                   | từ mục I đến mục III      | I II III
            tại điểm 3.2.a                                         | điểm 3.2.a                | 3.2/a
            điểm (i), (ii) điểm a mục 4.2                          | điểm (i), (ii) điểm a mục 4.2 | 4.2/a/i 4.2/a/ii
            điểm (i) đến (iv) điểm đ mục 4.2                       | điểm (i) đến (iv) điểm đ mục 4.2 | 4.2/đ/i 4.2/đ/ii 4.2/đ/iii 4.2/đ/iv
            điểm ii điểm b mục 1                                   | điểm ii điểm b mục 1      | 1/b/ii
            theo khoản 2 Điều 3                                    | khoản 2 Điều 3            | Điều 3/2
            theo khoản 2, Điều 3 Quyết định này                    | khoản 2, Điều 3           | Điều 3/2
            điểm b khoản 2 Điều 5                                  | điểm b khoản 2 Điều 5     | Điều 5/2/b
            điểm b, khoản 2, Điều 5                                | điểm b, khoản 2, Điều 5   | Điều 5/2/b
            điểm a khoản 1 và khoản 2 Điều 5                       | điểm a khoản 1 và khoản 2 Điều 5 | Điều 5/1/a Điều 5/2
            điểm a khoản 1, điểm b khoản 2 Điều 5                  | điểm a khoản 1, điểm b khoản 2 Điều 5 | Điều 5/1/a Điều 5/2/b
            Điều 5 khoản 2 điểm b                                  | Điều 5 khoản 2 điểm b     | Điều 5/2/b
            Điều 1, 2 và Điều 4                                    | Điều 1, 2 và Điều 4       | Điều 1 Điều 2 Điều 4
            chi tiết tại Phụ lục 2 kèm theo                        | Phụ lục 2                 | Phụ lục 2
            (chi tiết phụ lục 1)                                   | phụ lục 1                 | Phụ lục 1
            Phụ lục số 03, Phụ lục số 04                           | Phụ lục số 03, Phụ lục số 04 | Phụ lục 03 Phụ lục 04
            Phụ lục I và II                                        | Phụ lục I và II           | Phụ lục I Phụ lục II
            mục 2 Phụ lục 1                                        | mục 2 Phụ lục 1           | Phụ lục 1/2
            tiết a điểm 1.2 mục II                                 | tiết a điểm 1.2 mục II    | II/1.2/a
            gắn với nhiệm vụ 3                                     | nhiệm vụ 3                | 3
            gắn với nhiệm vụ số 3 và nhiệm vụ số 5                 | nhiệm vụ số 3 và nhiệm vụ số 5 | 3 5
            điểm a, b, c, d, đ mục 3.1 và điểm a mục 3.2           | điểm a, b, c, d, đ mục 3.1 và điểm a mục 3.2 | 3.1/a 3.1/b 3.1/c 3.1/d 3.1/đ 3.2/a
            điểm điểm e, h mục 3.1                                 | điểm điểm e, h mục 3.1    | 3.1/e 3.1/h
            điểm a mục 3.1, điểm b mục 3.2                         | điểm a mục 3.1, điểm b mục 3.2 | 3.1/a 3.2/b
            điểm a mục 3.1; điểm b mục 3.2                         | điểm a mục 3.1; điểm b mục 3.2 | 3.1/a 3.2/b
            điểm a và điểm b mục 3.1                               | điểm a và điểm b mục 3.1  | 3.1/a 3.1/b
            mục 3.1 và điểm a mục 3.2                              | mục 3.1 và điểm a mục 3.2 | 3.1 3.2/a
            mục II, điểm 3                                         | mục II, điểm 3            | II/3
            mục II điểm 3 và 4                                     | mục II điểm 3 và 4        | II/3 II/4
            mục 3 Phần II                                          | mục 3 Phần II             | Phần II/3
            điểm a của mục 3.1                                     | điểm a của mục 3.1        | 3.1/a
            điểm a) và điểm b) mục 6                               | điểm a) và điểm b) mục 6  | 6/a 6/b
            (xem điểm a)                                           | điểm a                    | a
            tại các điểm a và b                                    | điểm a và b               | a b
            tiểu mục 2 mục III                                     | tiểu mục 2 mục III        | III/2
            tại mục 3.1 và 4 nhóm giải pháp                        | mục 3.1                   | 3.1
            tại mục 3.1 và 3.2 phải xong                           | mục 3.1 và 3.2            | 3.1 3.2
            điểm a mục 2 Kế hoạch.                                 | điểm a mục 2              | 2/a
            mục 4 Chương trình công tác này                        | mục 4                     | 4
            Mục 2 Chương III                                       | Mục 2 Chương III          | Chương III/2
            theo điểm 1,2 mục III                                  | điểm 1,2 mục III          | III/1 III/2
            điểm 4 và điểm 6 nêu trên                              | điểm 4 và điểm 6          | 4 6
            Điều 5 của Quyết định này                              | Điều 5                    | Điều 5
            """)
    void referencesAreRead(String sentence, String text, String points) {
        List<ReferenceMatch> found = References.findAll(sentence);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).text()).isEqualTo(text);
        assertThat(sentence.substring(found.get(0).start(), found.get(0).end())).isEqualTo(text);
        assertThat(paths(found.get(0))).isEqualTo(points);
        assertThat(found.get(0).problems()).isEmpty();
    }

    /** Places in other documents, and words that only look like points. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thí sinh có điểm 9,5 môn Toán được tuyển thẳng.",
                "Đạt điểm 8 môn Văn trở lên.",
                "Bài thi có điểm 10 tuyệt đối.",
                "Bố trí, điều 1 chiếc xe phục vụ đoàn.",
                "Đơn vị điều 2 xe chữa cháy đến hiện trường.",
                "Điều 15 cán bộ xuống cơ sở.",
                "Tăng 0,5 điểm 3 năm liên tiếp.",
                "Bán tại 3 điểm 5 xã miền núi.",
                "Chương 3 tầng lầu.",
                "Phần 20 tỷ đồng còn lại.",
                "Mục 2 xe ô tô cần mua mới.",
                "theo điểm c khoản 1 Điều 48 Luật Đất đai",
                "theo điểm c, khoản 1, Điều 48 của Bộ luật Dân sự",
                "khoản 2 Điều 3 Nghị định số 15/2020/NĐ-CP",
                "Điều 7 và Điều 9 tại Quy chế số 3-QC/TU",
                "Mục 3.2 Quyết định số 77/QĐ-BNV",
                "mục 2 Công văn số 12/STC-NS",
                "mục III.2 Đề án kèm theo Quyết định số 8/QĐ-UBND",
                "Phụ lục 1 ban hành kèm theo Thông tư số 2/2021/TT-BTC",
                "mục 1 Báo cáo tổng kết năm 2024 của Sở",
                "điểm a khoản 1 Điều 2, Nghị định 30/2020/NĐ-CP",
                "khoản 2 Điều 3 luật Thanh tra",
                "vào thời điểm a",
                "danh mục 3 dự án",
                "mục tiêu 2 con số",
                "tài khoản 2 của đơn vị",
                "khoản 20 tỷ đồng",
                "điểm y tế xã",
                "trong nhiệm vụ 6 tháng cuối năm",
                "điểm vi phạm",
                "đạt điểm 9",
                "mục 2/2024",
                "Điều hành, điều chỉnh, mục đích",
                ""
            })
    void otherDocumentsAndOtherWordsAreNone(String sentence) {
        assertThat(References.findAll(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            từ điểm e đến điểm a mục 7.1           | REF-001 | e đến điểm a | ''
            từ mục 3.4 đến mục 3.1                 | REF-001 | 3.4 đến mục 3.1 | ''
            mục 2 và từ điểm đ đến d mục 3         | REF-001 | đ đến d | 2
            từ mục 3.1 đến mục 5.2                 | REF-002 | 3.1 đến mục 5.2 | ''
            từ điểm a mục 3.1 đến điểm c mục 3.2   | REF-002 | từ điểm a mục 3.1 đến điểm c mục 3.2 | ''
            từ mục 1 đến mục 900                   | REF-002 | 1 đến mục 900 | ''
            điểm a, f, g mục 2                     | REF-003 | f | 2/a 2/g
            điểm w mục 2                           | REF-003 | w | ''
            từ điểm d đến điểm f mục 2             | REF-003 | d đến điểm f | ''
            """)
    void whatIsWrongWithTheNumbersIsSaidAndTheRestKept(String sentence, String code, String text, String points) {
        ReferenceMatch found = References.findAll(sentence).get(0);
        assertThat(found.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code().code()).isEqualTo(code);
            assertThat(problem.text()).isEqualTo(text);
            int column = problem.location().column();
            assertThat(sentence.substring(column - 1)).startsWith(text);
        });
        assertThat(paths(found)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mục 3 nêu trên               | true
            điểm a mục 3 Kế hoạch này    | true
            Điều 2 kèm theo Quyết định này | true
            mục 3 của Đề án              | false
            Điều 44a                     | false
            """)
    void wordsBehindNameTheDocument(String sentence, boolean named) {
        assertThat(References.findAll(sentence))
                .singleElement()
                .extracting(ReferenceMatch::named)
                .isEqualTo(named);
    }

    @Test
    void theFormOfTheTextDoesNotCount() {
        String sentence = "các việc tại ĐIỂM a,\n b  và đ\u00A0Mục\n3.2 nêu trên";
        String decomposed = Normalizer.normalize(sentence, Normalizer.Form.NFD);
        assertThat(paths(References.findAll(sentence).get(0))).isEqualTo("3.2/a 3.2/b 3.2/đ");
        assertThat(paths(References.findAll(decomposed).get(0))).isEqualTo("3.2/a 3.2/b 3.2/đ");
        assertThat(References.findAll(sentence).get(0).text()).isEqualTo("ĐIỂM a, b và đ Mục 3.2");
    }

    @Test
    void twoSentencesHoldTwoReferences() {
        assertThat(References.findAll(
                        "Làm việc tại điểm a mục 1. Việc tại điểm b mục 2 cũng vậy; theo Điều 4 Luật Thanh tra"))
                .extracting(ReferenceMatch::text)
                .containsExactly("điểm a mục 1", "điểm b mục 2");
    }

    @Property
    void aRangeOfLettersNamesWhatLiesBetween(
            @ForAll @IntRange(min = 1, max = 23) int first, @ForAll @IntRange(min = 1, max = 23) int last) {
        String sentence =
                "từ điểm " + OutlineLetters.letter(first) + " đến điểm " + OutlineLetters.letter(last) + " mục 1";
        ReferenceMatch found = References.findAll(sentence).get(0);
        assertThat(found.points()).hasSize(Math.max(0, last - first + 1));
        assertThat(found.problems().isEmpty()).isEqualTo(first <= last);
    }

    @Property
    void anyTextIsReadAndMatchesAreWhereTheySay(@ForAll @StringLength(max = 60) String text) {
        List<ReferenceMatch> found = References.findAll("mục 1 " + text + " điểm a mục 2");
        int end = 0;
        for (ReferenceMatch match : found) {
            assertThat(match.start()).isGreaterThanOrEqualTo(end);
            assertThat(match.end()).isGreaterThan(match.start());
            end = match.end();
        }
    }

    @Property
    void wordsOfReferencesInAnyOrderAreRead(@ForAll("words") List<String> words) {
        References.findAll(String.join(" ", words))
                .forEach(match -> assertThat(match.text()).isNotEmpty());
    }

    @Provide
    Arbitrary<List<String>> words() {
        return Arbitraries.of(
                        "điểm",
                        "mục",
                        "khoản",
                        "Điều",
                        "a",
                        "đ",
                        "f",
                        "(i)",
                        "II",
                        "3.2",
                        "7",
                        ",",
                        "và",
                        "đến",
                        "từ",
                        "hết",
                        "Luật",
                        "này",
                        "Phụ lục",
                        "số",
                        ")",
                        "(",
                        "-",
                        "Kế hoạch",
                        "nhiệm vụ",
                        "tiết",
                        "Phần",
                        "thứ",
                        "hai")
                .list()
                .ofMaxSize(20);
    }

    private static String paths(ReferenceMatch match) {
        return match.points().stream()
                .map(point -> point.steps().stream().map(ReferencesTest::step).collect(joining("/")))
                .collect(joining(" "));
    }

    private static String step(PointSpec.Step step) {
        boolean worded = step.kind() == PointKind.ARTICLE
                || step.kind() == PointKind.ANNEX
                || step.kind() == PointKind.PART
                || step.kind() == PointKind.CHAPTER;
        return worded ? step.kind().word() + " " + step.number() : step.number();
    }
}

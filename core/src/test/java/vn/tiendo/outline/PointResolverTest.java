package vn.tiendo.outline;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

class PointResolverTest {
    private static final PointResolver PROGRAMME = resolver(
            "I I/1 I/2 II II/1 II/2 II/2/2.1 II/2/2.1/a II/2/2.1/b II/2/2.1/đ II/2/2.2 II/2/2.2/a II/2/2.2/a/i"
                    + " II/2/2.2/a/ii II/2/2.3 II/3 II/3/3.1 II/3/3.1/a II/3/3.1/b II/3/3.1/c II/3/3.2 III III/1 III/2 III/2/2.1");
    private static final PointResolver DECISION = resolver(
            "Điều_1 Điều_1/1 Điều_1/2 Điều_1/2/a Điều_2 Điều_2/1 Điều_2/2 Phụ_lục_1 Phụ_lục_II Phụ_lục_II/1 Phụ_lục_II/1/1.1"
                    + " Phụ_lục_II/1/1.2 Phụ_lục_II/2 Phụ_lục_II/2/2.1 Phụ_lục_II/2/2.1/a");

    private static final PointResolver SECTIONS =
            resolver("I I/I.1 I/I.2 I/I.2/a II II/II.1 II/II.2 II/II.2/II.2.1 II/II.2/II.2.2");

    /** Numbers that repeat their section. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mục I.1                 | II/II.1 | I/I.1                             |
            điểm a mục I.2          | II/II.1 | I/I.2/a                           |
            mục II.2.1, II.2.2      | I/I.1   | II/II.2/II.2.1 II/II.2/II.2.2     |
            mục 2 mục II            | I/I.1   | II/II.2                           |
            mục II.3                | I/I.1   |                                   | REF-004
            """)
    void inSectionsWhoseNumbersStandBeforeThoseOfTheirPoints(
            String sentence, String context, String paths, String codes) {
        check(SECTIONS, sentence, context, paths, codes);
    }

    /** A sentence, the point in which it stands, the paths, the codes of what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            điểm a, b mục 2.1              | II/2/2.3   | II/2/2.1/a II/2/2.1/b |
            mục 2.1                        | II/3/3.1/c | II/2/2.1      |
            mục 2.1                        | I/1        |               | REF-005
            mục 2.1                        | II/2/2.3   | II/2/2.1      |
            mục 2.1                        | III/1      | III/2/2.1     |
            điểm a mục 2.1                 | I/2        | II/2/2.1/a    |
            mục II.3                       | III/2      | II/3          |
            mục 2                          | II/3/3.1/a | II/2          |
            mục 2                          | III/1      | III/2         |
            mục 1                          | III/1      |               | REF-005
            mục 1                          | III/2/2.1  | III/1         |
            điểm a                         | II/3/3.1/c | II/3/3.1/a    |
            điểm c                         | II/2/2.3   | II/3/3.1/c    |
            điểm a                         | III/1      |               | REF-005
            điểm (ii) điểm a mục 2.2       | II/2/2.3   | II/2/2.2/a/ii |
            điểm a, g, b mục 2.1           | II/2/2.3   | II/2/2.1/a II/2/2.1/b | REF-004
            điểm c mục 3.2                 | II/3/3.1/a |               | REF-004
            mục 9.9                        | II/2/2.3   |               | REF-004
            từ điểm a đến điểm c mục 3.1   | II/2/2.3   | II/3/3.1/a II/3/3.1/b II/3/3.1/c |
            mục 3.1 và điểm a mục 3.1      | II/2/2.3   | II/3/3.1 II/3/3.1/a |
            mục 3.1, 3.1                   | II/2/2.3   | II/3/3.1      |
            mục 03                         | II/2       | II/3          |
            Điều 44a                       | II/2/2.3   |               |
            khoản 2 Điều 3                 | II/2/2.3   |               |
            Điều 4 Chương trình này        | II/2/2.3   |               | REF-004
            mục 2.2                        | II/2/2.2/a | II/2/2.2      |
            """)
    void inAProgramme(String sentence, String context, String paths, String codes) {
        check(PROGRAMME, sentence, context, paths, codes);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            khoản 2 Điều 1                 | Điều_2/1       | Điều 1/2      |
            điểm a khoản 2 Điều 1          | Điều_2/1       | Điều 1/2/a    |
            khoản 1                        | Điều_2/2       | Điều 2/1      |
            Điều 9                         | Điều_2/2       |               |
            Điều 9 Quyết định này          | Điều_2/2       |               | REF-004
            phụ lục 1                      | Điều_1/1       | Phụ lục 1     |
            Phụ lục số 02                  | Điều_1/1       | Phụ lục II    |
            mục 1.2 Phụ lục 2              | Điều_1/1       | Phụ lục II/1/1.2 |
            mục 1.2                        | Phụ_lục_II/2/2.1/a | Phụ lục II/1/1.2 |
            Phụ lục 3                      | Điều_1/1       |               | REF-004
            """)
    void inADecisionWithAnnexes(String sentence, String context, String paths, String codes) {
        check(DECISION, sentence, context, paths, codes);
    }

    /** {@code Nhiệm vụ 1: …} to {@code Nhiệm vụ 4: …} under I and II, and a third section that counts from 1. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nhiệm vụ 3             | III/1   | II/3      |
            nhiệm vụ số 3          | II/4    | II/3      |
            nhiệm vụ 3             | II/3    | II/3      |
            nhiệm vụ 03            | III/1/a | II/3      |
            nhiệm vụ 1, 2          | III/1   | I/1 I/2   |
            nhiệm vụ 3 mục II      | III/1   | II/3      |
            nhiệm vụ 2 mục III     | II/4    | III/2     |
            nhiệm vụ 5             | III/1   |           | REF-004
            điểm a nhiệm vụ 3      | III/1   | II/3/a    |
            mục 3                  | III/1   | III/3     |
            """)
    void aTaskIsCountedByItsLabel(String sentence, String context, String paths, String codes) {
        ImmutableList<OutlinePath> all = paths("I I/1 I/2 II II/3 II/3/a II/4 III III/1 III/1/a III/2 III/3 III/5");
        ImmutableSet<OutlinePath> labelled = ImmutableSet.copyOf(paths("I/1 I/2 II/3 II/4"));
        check(PointResolver.of(all, labelled), sentence, context, paths, codes);
    }

    /** Where the labels start again under each section, another section's task may be meant. */
    @Test
    void aTaskPrintedTwiceIsThatOfTheSectionOrNone() {
        ImmutableList<OutlinePath> all = paths("I I/1 I/2 II II/1 II/2 III III/1");
        PointResolver resolver = PointResolver.of(all, ImmutableSet.copyOf(paths("I/1 I/2 II/1 II/2")));
        check(resolver, "nhiệm vụ 1", "II/2", "II/1", "");
        check(resolver, "nhiệm vụ 1", "III/1", "", "REF-005");
        check(PointResolver.of(all), "nhiệm vụ 1", "II/2", "", "REF-004");
    }

    @Test
    void aNumberPrintedTwiceIsNotGuessed() {
        PointResolver twice = resolver("II II/2 II/2/2.1 II/2/2.1(2) II/2/2.2");
        check(twice, "mục 2.1", "II/2/2.2", "", "REF-005");
    }

    @Test
    void withoutContextTheWholeDocumentIsSearched() {
        ReferenceMatch reference = References.findAll("mục 3.1").get(0);
        assertThat(PROGRAMME.resolve(reference, Optional.empty()).value().orElseThrow())
                .containsExactly(OutlinePath.parse("II/3/3.1"));
    }

    @Test
    void anEmptyDocumentHasNoPoint() {
        check(resolver(""), "mục 3.1", "I", "", "REF-004");
    }

    @Test
    void messagesNameThePointInBothLanguages() {
        Diagnostic missing = PROGRAMME
                .resolve(References.findAll("điểm k mục 2.1").get(0), Optional.of(OutlinePath.parse("II/2/2.3")))
                .diagnostics()
                .get(0);
        assertThat(missing.message(Language.VIETNAMESE))
                .isEqualTo("văn bản không có \"điểm k mục 2.1\" mà \"điểm k mục 2.1\" dẫn chiếu đến");
        Diagnostic several = PROGRAMME
                .resolve(References.findAll("điểm a").get(0), Optional.of(OutlinePath.parse("III/1")))
                .diagnostics()
                .get(0);
        assertThat(several.message(Language.ENGLISH)).contains("II/2/2.1/a, II/2/2.2/a, II/3/3.1/a");
        for (OutlineCode code : OutlineCode.values()) {
            assertThat(code.messages().covers(code)).as(code.code()).isTrue();
        }
    }

    @Test
    void aLargeDocumentIsSearchedByNumber() {
        ImmutableList.Builder<OutlinePath> paths = ImmutableList.builder();
        for (int i = 1; i <= 20_000; i++) {
            OutlinePath section = OutlinePath.of("I" + i);
            paths.add(section).add(section.child("a")).add(section.child("b"));
        }
        PointResolver large = PointResolver.of(paths.build());
        ReferenceMatch reference = References.findAll("điểm a và điểm c").get(0);
        for (int i = 1; i <= 20_000; i++) {
            Parsed<ImmutableList<OutlinePath>> found =
                    large.resolve(reference, Optional.of(OutlinePath.of("I" + i, "b")));
            assertThat(found.value().orElseThrow()).containsExactly(OutlinePath.of("I" + i, "a"));
        }
    }

    private static void check(PointResolver resolver, String sentence, String context, String paths, String codes) {
        ReferenceMatch reference = References.findAll(sentence).get(0);
        Parsed<ImmutableList<OutlinePath>> found =
                resolver.resolve(reference, Optional.of(OutlinePath.parse(context.replace('_', ' '))));
        String said = found.diagnostics().stream()
                .map(diagnostic -> diagnostic.code().code())
                .collect(joining(" "));
        assertThat(said).isEqualTo(codes == null ? "" : codes);
        String expected = paths == null ? "" : paths;
        assertThat(found.value().orElseThrow().stream()
                        .map(OutlinePath::toString)
                        .collect(joining(" ")))
                .isEqualTo(expected);
    }

    private static PointResolver resolver(String paths) {
        return PointResolver.of(paths(paths));
    }

    private static ImmutableList<OutlinePath> paths(String paths) {
        return Arrays.stream(paths.split(" "))
                .filter(path -> !path.isEmpty())
                .map(path -> OutlinePath.parse(path.replace('_', ' ')))
                .collect(ImmutableList.toImmutableList());
    }
}

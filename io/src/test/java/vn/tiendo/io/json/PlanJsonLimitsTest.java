package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Language;
import vn.tiendo.result.Parsed;

/** Input that is no plan at all, or too much of one. */
class PlanJsonLimitsTest {
    private static final PlanJson JSON = PlanJson.standard();
    private static final String SMALL = "{\"schema\": \"tiendo/plan/1\", \"document\": {\"title\": \"Đề án\"}}";

    private static Diagnostic onlyProblem(Parsed<Plan> parsed) {
        assertThat(parsed.isPresent()).isFalse();
        assertThat(parsed.diagnostics()).hasSize(1);
        return parsed.diagnostics().get(0);
    }

    private static String nested(int depth) {
        return "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"items\": " + "[".repeat(depth) + "]".repeat(depth)
                + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                             | EMPTY      | 0 | 0
            `  `                                           | EMPTY      | 0 | 0
            []                                             | WRONG_TYPE | 1 | 1
            "plan"                                         | WRONG_TYPE | 1 | 1
            null                                           | WRONG_TYPE | 1 | 1
            {                                              | SYNTAX     | 1 | 2
            {"schema" "x"}                                 | SYNTAX     | 1 | 12
            {"schema": NaN}                                | SYNTAX     | 1 | 15
            {'schema': 1}                                  | SYNTAX     | 1 | 3
            {"schema": "a\tb"}                             | SYNTAX     | 1 | 14
            <html></html>                                  | SYNTAX     | 1 | 2
            """)
    void whatIsNoObjectGivesNoPlan(String json, JsonCode code, int line, int column) {
        Diagnostic problem = onlyProblem(JSON.read(json, "p.json"));

        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.location().file()).isEqualTo("p.json");
        assertThat(problem.location().line()).isEqualTo(line);
        assertThat(problem.location().column()).isCloseTo(column, within(1));
    }

    @Test
    void aSyntaxErrorNamesTheValueInWhichItStands() {
        Diagnostic problem = onlyProblem(JSON.read("{\"document\": {\"date\":\n nope}}"));

        assertThat(problem.location().pointer()).isEqualTo("/document/date");
        assertThat(problem.location().line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {" {}", " ]", " nope", "\u0000"})
    void whatFollowsThePlanIsRefused(String garbage) {
        Parsed<Plan> parsed = JSON.read(SMALL + garbage);

        assertThat(parsed.isPresent()).isTrue();
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly(JsonCode.TRAILING_CONTENT);
    }

    @Test
    void depthIsBounded() {
        assertThat(JSON.read(nested(400)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(JsonCode.WRONG_TYPE);
        assertThat(onlyProblem(JSON.read(nested(100_000))).code()).isEqualTo(JsonCode.LIMIT);
        PlanJson shallow = JSON.withLimits(JsonLimits.standard().withMaxDepth(10));
        assertThat(onlyProblem(shallow.read(nested(10))).code()).isEqualTo(JsonCode.LIMIT);
        assertThat(shallow.read(nested(9)).isPresent()).isTrue();
    }

    @Test
    void theGreatestDepthCanBeRead() {
        PlanJson deep = JSON.withLimits(JsonLimits.standard().withMaxDepth(JsonLimits.GREATEST_DEPTH));
        String bullets = "{\"mark\": \"-\", \"text\": \"\", \"bullets\": [".repeat(490) + "]}".repeat(490);

        Plan plan = deep.read("{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"items\": [{\"path\": \"I\","
                        + " \"number\": \"I\", \"title\": \"\", \"bullets\": [" + bullets + "]}]}")
                .orThrow();

        assertThat(plan.items().get(0).bullets()).hasSize(1);
    }

    @Test
    void stringsAreBounded() {
        PlanJson bounded = JSON.withLimits(JsonLimits.standard().withMaxStringLength(1000));
        String json = SMALL.replace("Đề án", "a".repeat(100_000));

        assertThat(onlyProblem(bounded.read(json)).code()).isEqualTo(JsonCode.LIMIT);
        assertThat(JSON.read(json).isPresent()).isTrue();
    }

    @Test
    void sizeIsBoundedAndNoMoreIsRead() throws IOException {
        PlanJson bounded = JSON.withLimits(JsonLimits.standard().withMaxSize(1000));
        InputStream endless = new InputStream() {
            private int read;

            @Override
            public int read() {
                assertThat(++read).isLessThan(20_000);
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };

        assertThat(onlyProblem(bounded.read(endless)).code()).isEqualTo(JsonCode.LIMIT);
        assertThat(onlyProblem(bounded.read(" ".repeat(1001))).code()).isEqualTo(JsonCode.LIMIT);
        assertThat(bounded.read(SMALL + " ".repeat(1000 - SMALL.length())).orThrow())
                .isNotNull();
    }

    @Test
    void tokensAndProblemsAreBounded() {
        String many = "{\"schema\": \"tiendo/plan/1\", \"document\": {}, \"items\": [" + "1,".repeat(20_000) + "1]}";
        PlanJson bounded = JSON.withLimits(JsonLimits.standard().withMaxTokens(1000));

        assertThat(onlyProblem(bounded.read(many)).code()).isEqualTo(JsonCode.LIMIT);
        Parsed<Plan> parsed = JSON.read(many);
        assertThat(parsed.hasErrors()).isTrue();
        assertThat(parsed.diagnostics()).hasSize(10_001);
        assertThat(parsed.diagnostics().get(10_000).message(Language.ENGLISH)).startsWith("10001 further");
    }

    @Test
    void halfASurrogatePairIsNotWrittenAsAQuestionMark() {
        Plan plan = JSON.read(SMALL.replace("Đề án", "\\ud83d")).orThrow();

        assertThatThrownBy(() -> JSON.write(plan, new ByteArrayOutputStream())).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void unicodeIsRecognisedWithAndWithoutMark(String charset) throws IOException {
        for (String text : new String[] {SMALL, '\uFEFF' + SMALL}) {
            byte[] bytes = text.getBytes(Charset.forName(charset));

            assertThat(JSON.read(new ByteArrayInputStream(bytes))
                            .orThrow()
                            .document()
                            .title())
                    .contains("Đề án");
        }
        assertThat(JSON.read('\uFEFF' + SMALL).hasErrors()).isFalse();
    }

    @Test
    void otherEncodingsAreNamed() throws IOException {
        byte[] bytes = SMALL.replace("Đề án", "De \u00e1n").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(onlyProblem(JSON.read(new ByteArrayInputStream(bytes))).code())
                .isEqualTo(JsonCode.ENCODING);
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(SMALL.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        JSON.read(in).orThrow();

        assertThat(closed[0]).isFalse();
    }

    @Test
    void messagesStayShort() {
        String json = SMALL.replace("\"document\"", "\"" + "x".repeat(40_000) + "\"");

        assertThat(JSON.read(json).diagnostics())
                .allSatisfy(
                        problem -> assertThat(problem.message(Language.ENGLISH)).hasSizeLessThan(400));
    }

    @Test
    void limitsNameTheirParameter() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.standard().withMaxDepth(JsonLimits.GREATEST_DEPTH + 1))
                .withMessageContaining("maxDepth");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonLimits.standard().withMaxSize(0))
                .withMessageContaining("maxSize");
    }
}

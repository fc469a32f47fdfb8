package vn.tiendo.io.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tiendo.io.document.DocxFile.p;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tiendo.plan.Plan;
import vn.tiendo.result.Diagnostic;
import vn.tiendo.result.Parsed;

/** Word and HTML files that are damaged, of another kind or made to do harm. */
class BadFilesTest {
    private static final byte[] GOOD =
            DocxFile.of(p("I. MỤC TIÊU") + p("1. Việc")).bytes();

    private static Diagnostic named(Parsed<Plan> parsed, DocumentCode code) {
        return parsed.diagnostics().stream()
                .filter(found -> found.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(parsed.diagnostics().toString()));
    }

    @Test
    void theFormatIsToldByTheContent() throws IOException {
        Parsed<Plan> parsed = PlanReader.standard().read(new ByteArrayInputStream(GOOD), "plan.txt");
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "I/1").title())
                .isEqualTo("Việc");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, [Content_Types].xml, XLSX",
        "ppt/presentation.xml, [Content_Types].xml, PPTX",
        "content.xml, mimetype, OpenDocument",
        "a.txt, b.txt, ZIP"
    })
    void otherZipFilesAreNamed(String first, String second, String format) {
        Parsed<Plan> parsed = ReaderFixture.read(zip(Map.of(first, new byte[9], second, new byte[9])));
        assertThat(parsed.isPresent()).isFalse();
        assertThat(named(parsed, DocumentCode.NOT_TEXT).arguments()).containsEntry("detail", format);
    }

    @Test
    void truncatedFilesAreNamed() {
        for (int length : new int[] {4, 30, 200, GOOD.length / 2, GOOD.length - 25}) {
            Parsed<Plan> parsed = ReaderFixture.read(Arrays.copyOf(GOOD, length));
            assertThat(parsed.hasErrors()).as("%d bytes", length).isTrue();
            named(parsed, DocumentCode.BROKEN_FILE);
        }
    }

    @Test
    void bytesThatAreNotThoseThatWereWrittenAreNoDisaster() {
        for (int i = 0; i < GOOD.length; i += 7) {
            byte[] bad = GOOD.clone();
            bad[i] ^= 0x55;
            Parsed<Plan> parsed = ReaderFixture.read(bad);
            assertThat(parsed.diagnostics().isEmpty() && !parsed.isPresent()).isFalse();
        }
    }

    @Test
    void aFileWithoutTextIsNamed() {
        assertThat(named(ReaderFixture.read(new DocxFile().bytes()), DocumentCode.BROKEN_FILE)
                        .text())
                .isEmpty();
        assertThat(ReaderFixture.found(ReaderFixture.read(DocxFile.of("").bytes())))
                .containsExactly("0 EMPTY_FILE");
        assertThat(ReaderFixture.found(ReaderFixture.readText("<html><body></body></html>")))
                .containsExactly("0 EMPTY_FILE");
    }

    @Test
    void whatStandsBeforeTheDamageIsKept() {
        byte[] bytes = new DocxFile()
                .main("<w:document xmlns:w=\"" + DocxFile.WORD + "\"><w:body>" + p("I. MỤC TIÊU") + p("1. Việc")
                        + "<w:p><w:r></w:p>")
                .bytes();
        Parsed<Plan> parsed = ReaderFixture.read(bytes);
        assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "I/1").title())
                .isEqualTo("Việc");
        assertThat(named(parsed, DocumentCode.BROKEN_FILE).location().line()).isEqualTo(3);
    }

    /** 200 million blanks in a part of some 200 kB. */
    @Test
    void aZipBombIsRefused() {
        byte[] bytes =
                bomb("<w:document xmlns:w=\"" + DocxFile.WORD + "\"><w:body>" + p("I. MỤC TIÊU") + "<w:p><w:r><w:t>");
        assertThat(bytes.length).isLessThan(1 << 20);
        Parsed<Plan> parsed = ReaderFixture.read(bytes);
        named(parsed, DocumentCode.UNSAFE_FILE);
    }

    /** The bomb that stays below the ratio that POI allows meets our own limits. */
    @Test
    void whatUnpacksToMoreThanTheLimitIsRefused() {
        PlanReader reader = PlanReader.builder().maxBytes(20_000).build();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append(p(i + ". Việc số " + i * 31));
        }
        byte[] bytes = DocxFile.of(text.toString()).bytes();
        assertThat(bytes.length).isLessThan(20_000 * 3);
        PlanReader larger = PlanReader.builder().maxBytes(bytes.length).build();
        named(ReaderFixture.read(reader, bytes), DocumentCode.TOO_MANY_BYTES);
        Parsed<Plan> parsed = ReaderFixture.read(larger, bytes);
        assertThat(ReaderFixture.found(parsed))
                .anyMatch(found -> found.contains("UNSAFE_FILE") || found.contains("TOO_MANY"));
    }

    @Test
    void tooManyEntriesAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i + ".xml"));
                zip.closeEntry();
            }
        }
        named(ReaderFixture.read(bytes.toByteArray()), DocumentCode.UNSAFE_FILE);
    }

    @Test
    void entitiesAndDocumentTypesAreRefused() {
        for (String type : List.of(
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">",
                "<!DOCTYPE a [<!ENTITY x \"aaaa\"><!ENTITY y \"&x;&x;&x;&x;\">]>")) {
            byte[] bytes = new DocxFile()
                    .main(type + "<w:document xmlns:w=\"" + DocxFile.WORD + "\"><w:body>" + p("I. &x;")
                            + "</w:body></w:document>")
                    .bytes();
            Parsed<Plan> parsed = ReaderFixture.read(bytes);
            assertThat(parsed.hasErrors()).isTrue();
            assertThat(named(parsed, DocumentCode.UNSAFE_FILE).arguments()).containsEntry("detail", "DOCTYPE");
        }
    }

    /** Also where POI itself reads: in the relations of the file. */
    @Test
    void entitiesInRelationsAreRefused() {
        byte[] bytes = DocxFile.of(p("I. MỤC TIÊU"))
                .entry(
                        "_rels/.rels",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><Relationships xmlns=\"x\">&x;</Relationships>")
                .bytes();
        assertThat(ReaderFixture.read(bytes).hasErrors()).isTrue();
    }

    @Test
    void externalRelationsAreNotFollowed() {
        for (String kind : List.of("header", "numbering", "footnotes", "attachedTemplate", "hyperlink")) {
            byte[] bytes = DocxFile.of(p("I. MỤC TIÊU") + p("1. Việc"))
                    .relation(kind, "http://127.0.0.1:1/x.xml", true)
                    .bytes();
            Parsed<Plan> parsed = ReaderFixture.read(bytes);
            assertThat(parsed.hasErrors()).as(kind).isFalse();
            assertThat(ReaderFixture.task(parsed.value().orElseThrow(), "I/1").title())
                    .isEqualTo("Việc");
        }
    }

    @Test
    void deepXmlIsRefused() {
        byte[] bytes = DocxFile.of(p("I. MỤC TIÊU") + "<w:sdt>".repeat(10_000) + "</w:sdt>".repeat(10_000))
                .bytes();
        named(ReaderFixture.read(bytes), DocumentCode.UNSAFE_FILE);
        String tables = "<w:tbl><w:tr><w:tc>" + p("x");
        byte[] nested = DocxFile.of(tables.repeat(100) + "</w:tc></w:tr></w:tbl>".repeat(100))
                .bytes();
        assertThat(ReaderFixture.read(nested).isPresent()).isTrue();
    }

    @Test
    void aHugeTableIsReadUpToTheLimit() {
        StringBuilder rows = new StringBuilder(DocxReaderTest.row(
                DocxReaderTest.cell("TT", 1, ""),
                DocxReaderTest.cell("Nội dung", 1, ""),
                DocxReaderTest.cell("Thời hạn", 1, "")));
        for (int i = 1; i <= 3_000; i++) {
            rows.append(DocxReaderTest.row(
                    DocxReaderTest.cell(String.valueOf(i), 1, ""),
                    DocxReaderTest.cell("Việc thứ " + i * 7919, 1, ""),
                    DocxReaderTest.cell("Quý I/2024", 1, "")));
        }
        byte[] bytes = DocxFile.of("<w:tbl>" + rows + "</w:tbl>").bytes();
        Parsed<Plan> whole = ReaderFixture.read(bytes);
        assertThat(whole.value().orElseThrow().items()).hasSize(3_000);
        Parsed<Plan> cut =
                ReaderFixture.read(PlanReader.builder().maxLines(1_000).build(), bytes);
        named(cut, DocumentCode.TOO_MANY_LINES);
        assertThat(cut.value().orElseThrow().items()).hasSizeBetween(100, 1_000);
    }

    @ParameterizedTest
    @CsvSource({"poi, DOCX", "jsoup, HTML"})
    void withoutItsLibraryAFormatIsNamed(String library, String format) throws Exception {
        byte[] file = format.equals("DOCX") ? GOOD : "<html><p>I. A</p></html>".getBytes(StandardCharsets.UTF_8);
        URL[] urls = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !new File(path).getName().startsWith(library))
                .map(BadFilesTest::url)
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Class<?> reader = loader.loadClass("vn.tiendo.io.document.PlanReader");
            Object parsed = reader.getMethod("read", InputStream.class, String.class)
                    .invoke(reader.getMethod("standard").invoke(null), new ByteArrayInputStream(file), "plan");
            assertThat(parsed.toString()).contains("DOC-101").contains(format).containsIgnoringCase(library);
        }
    }

    private static URL url(String path) {
        try {
            return new File(path).toURI().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file whose text goes on with 200 MB of blanks. */
    private static byte[] bomb(String start) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] good = DocxFile.of("").bytes();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                java.util.zip.ZipInputStream other = new java.util.zip.ZipInputStream(new ByteArrayInputStream(good))) {
            for (ZipEntry entry = other.getNextEntry(); entry != null; entry = other.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    byte[] blanks = new byte[1 << 20];
                    Arrays.fill(blanks, (byte) ' ');
                    for (int i = 0; i < 200; i++) {
                        zip.write(blanks);
                    }
                } else {
                    other.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

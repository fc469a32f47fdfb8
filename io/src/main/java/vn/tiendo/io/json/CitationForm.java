package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.plan.CitedDocument;

/**
 * The form of a cited document: {@code {"text": "Quyết định số 213/QĐ-BTP", "type": "Quyết định", "number": "213/QĐ-BTP",
 * "lines": [374]}}.
 */
final class CitationForm {
    private CitationForm() {}

    static void write(FieldWriter out, CitedDocument cited) {
        Citation citation = cited.citation();
        out.text("text", citation.text())
                .text("type", citation.type())
                .text("number", citation.number())
                .text("date", citation.date())
                .text("provision", citation.provision())
                .counts("lines", cited.lines());
    }

    static Optional<CitedDocument> read(TreeReader at) {
        return at.object(fields -> {
            Citation.Builder citation = Citation.builder()
                    .text(fields.requiredText("text"))
                    .type(fields.text("type"))
                    .number(fields.optional("number", CitationForm::readNumber))
                    .date(fields.optional("date", TreeReader::date))
                    .provision(fields.text("provision"));
            ImmutableList<Integer> lines = fields.list("lines", TreeReader::count);
            return fields.made(() -> new CitedDocument(citation.build(), lines));
        });
    }

    private static Optional<DocumentNumber> readNumber(TreeReader at) {
        return at.words().flatMap(text -> {
            try {
                return Optional.of(new DocumentNumber(text));
            } catch (IllegalArgumentException e) {
                return at.fail(JsonCode.BAD_DOCUMENT_NUMBER, "213/QĐ-BTP");
            }
        });
    }
}

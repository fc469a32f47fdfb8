package vn.tiendo.io.json;

import java.util.Optional;
import vn.tiendo.plan.DocumentInfo;

/** The form of what a document says of itself: {@code {"number": "2057/QĐ-BTP", "date": "2018-07-26"}}. */
final class DocumentForm {
    private DocumentForm() {}

    static void write(FieldWriter out, DocumentInfo document) {
        out.text("number", document.number())
                .text("type", document.type())
                .text("date", document.date())
                .text("issuer", document.issuer())
                .text("title", document.title())
                .text("place", document.place())
                .texts("signer", document.signer())
                .texts("bases", document.bases())
                .texts("preamble", document.preamble())
                .texts("recipients", document.recipients());
    }

    static Optional<DocumentInfo> read(TreeReader at) {
        return at.object(fields -> Optional.of(DocumentInfo.builder()
                .number(fields.text("number"))
                .type(fields.text("type"))
                .date(fields.optional("date", TreeReader::date))
                .issuer(fields.text("issuer"))
                .title(fields.text("title"))
                .place(fields.text("place"))
                .signer(fields.texts("signer"))
                .bases(fields.texts("bases"))
                .preamble(fields.texts("preamble"))
                .recipients(fields.texts("recipients"))
                .build()));
    }
}

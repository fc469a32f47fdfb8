package vn.tiendo.io.json;

import java.util.Optional;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.plan.UnplacedLine;

/** The form of a whole plan: {@code {"schema": "tiendo/plan/1", "document": {…}, "items": […]}}. */
final class PlanForm {
    private PlanForm() {}

    static void write(FieldWriter out, Plan plan) {
        out.text("schema", PlanJson.SCHEMA)
                .object("document", plan.document(), DocumentForm::write)
                .allObjects("items", plan.items(), TaskForm::write)
                .objects(
                        "unitTargets",
                        plan.unitTargets(),
                        (FieldWriter each, UnitTargets one) -> TargetForm.write(each, one))
                .objects("citations", plan.citations(), CitationForm::write)
                .objects(
                        "unplaced",
                        plan.unplaced(),
                        (FieldWriter each, UnplacedLine one) -> ParagraphForm.write(each, one));
    }

    static Optional<Plan> read(TreeReader at) {
        return at.object(fields -> {
            if (!SchemaField.isThis(fields, PlanJson.SCHEMA)) {
                return Optional.empty();
            }
            return Optional.of(readBody(fields));
        });
    }

    private static Plan readBody(FieldReader fields) {
        Optional<TreeReader> document = fields.find("document");
        if (document.isEmpty()) {
            fields.missing("document");
        }
        TaskForm tasks = new TaskForm(new PathForm(fields.find("items").map(TreeReader::value)));
        return Plan.builder()
                .document(document.flatMap(DocumentForm::read)
                        .orElseGet(() -> DocumentInfo.builder().build()))
                .items(fields.list("items", tasks::read))
                .unitTargets(fields.list("unitTargets", TargetForm::readUnit))
                .citations(fields.list("citations", CitationForm::read))
                .unplaced(fields.list("unplaced", ParagraphForm::readUnplaced))
                .build();
    }
}

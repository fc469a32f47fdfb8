package vn.tiendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.result.Language;

/** What an application changes in a plan, task by task. */
class PlanEditTest {
    private static final Plan PLAN = Plan.builder()
            .document(DocumentInfo.builder().build())
            .addItems(task("I").withItems(task("I/1"), task("I/2").withItems(task("I/2/a"), task("I/2/b"))))
            .addItems(task("II"))
            .build();

    @Test
    void aTaskIsChangedWhereItStands() {
        Plan changed = PLAN.withTask(OutlinePath.parse("I/2/b"), task -> task.withTitle("Tập huấn"));

        assertThat(changed.getTask(OutlinePath.parse("I/2/b")).title()).isEqualTo("Tập huấn");
        assertThat(PlanDiff.between(PLAN, changed).toText(Language.VIETNAMESE))
                .isEqualTo("I/2/b: tên nhiệm vụ trước là \"Việc I/2/b\", nay là \"Tập huấn\"");
        assertThat(changed.items().get(1)).isSameAs(PLAN.items().get(1));
        assertThat(changed.withTask(OutlinePath.parse("I/2/b"), task -> task("I/2/b")))
                .isEqualTo(PLAN);
    }

    @Test
    void aTaskIsAddedBelowAnother() {
        Plan changed = PLAN.withTask(
                OutlinePath.parse("II"),
                task -> Task.builder().from(task).addItems(task("II/1")).build());

        assertThat(changed.tasks())
                .extracting(task -> task.path().toString())
                .containsExactly("I", "I/1", "I/2", "I/2/a", "I/2/b", "II", "II/1");
    }

    @Test
    void aTaskIsLeftOutWithAllBelowIt() {
        assertThat(PLAN.withoutTask(OutlinePath.parse("I/2")).tasks())
                .extracting(task -> task.path().toString())
                .containsExactly("I", "I/1", "II");
        assertThat(PLAN.withoutTask(OutlinePath.parse("I")).items()).containsExactly(task("II"));
    }

    @Test
    void aTaskThatIsNotThereOrMovesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withTask(OutlinePath.parse("III"), task -> task))
                .withMessage("path must be in the plan but was III");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withoutTask(OutlinePath.parse("I/3")))
                .withMessageStartingWith("path ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PLAN.withTask(OutlinePath.parse("I/1"), task -> task("I/9")))
                .withMessage("change must keep the path I/1 but it became I/9");
    }

    private static Task task(String path) {
        OutlinePath place = OutlinePath.parse(path);
        return Task.builder()
                .path(place)
                .number(place.last())
                .title("Việc " + path)
                .build();
    }
}

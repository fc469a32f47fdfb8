package vn.tiendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tiendo.citation.Citation;
import vn.tiendo.citation.DocumentNumber;
import vn.tiendo.org.UnitRef;
import vn.tiendo.outline.OutlinePath;
import vn.tiendo.plan.Bullet;
import vn.tiendo.plan.CitedDocument;
import vn.tiendo.plan.Deliverable;
import vn.tiendo.plan.DocumentInfo;
import vn.tiendo.plan.InheritableField;
import vn.tiendo.plan.InheritedFrom;
import vn.tiendo.plan.Plan;
import vn.tiendo.plan.PointReference;
import vn.tiendo.plan.PrintedTarget;
import vn.tiendo.plan.Task;
import vn.tiendo.plan.UnitTargets;
import vn.tiendo.plan.UnplacedLine;
import vn.tiendo.time.Bound;
import vn.tiendo.time.Timeline;
import vn.tiendo.time.TimelineFlag;
import vn.tiendo.time.TimelinePhrase;

/** The form, letter by letter: names and order of the fields are an interface. */
class PlanJsonFormTest {
    @Test
    void anEmptyPlanHasItsSkeleton() {
        Plan empty = Plan.builder().document(DocumentInfo.builder().build()).build();

        assertThat(PlanJson.standard().write(empty)).isEqualTo("""
                        {
                          "schema": "tiendo/plan/1",
                          "document": { },
                          "items": [ ]
                        }
                        """);
    }

    @Test
    void aPlanIsWrittenInAFixedOrder() {
        Task first = Task.builder()
                .path(OutlinePath.parse("II/2"))
                .number("2")
                .title("Rà soát quy trình")
                .line(389)
                .addLeaders("Phó Tổng cục trưởng")
                .addDeliverables(Deliverable.builder()
                        .addProducts("Báo cáo")
                        .timeline(TimelinePhrase.of("Tháng 10/2018", Timeline.parse("2018-10")))
                        .addLead(UnitRef.of("TCTHADS"))
                        .addCooperating(UnitRef.of("TANDTC"), UnitRef.of("VKSNDTC"))
                        .basis("QĐ 1/QĐ-BTP")
                        .line(394)
                        .build())
                .addReferences(new PointReference("mục II", 0, ImmutableList.of(OutlinePath.of("II"))))
                .addBullets(new Bullet("-", "một", 7, ImmutableList.of(new Bullet("+", "hai", 0, ImmutableList.of()))))
                .build();
        Task second = Task.builder()
                .path(OutlinePath.parse("II/3"))
                .number("3")
                .title("Kiểm tra")
                .addDeliverables(Deliverable.builder()
                        .timeline(new TimelinePhrase(
                                "trước ngày 25 của tháng cuối cùng hằng quý",
                                Timeline.parse("RRULE:FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24"),
                                Optional.of(Bound.BEFORE),
                                ImmutableSet.of(TimelineFlag.BASIS_ASSUMED)))
                        .inherited(ImmutableMap.of(
                                InheritableField.LEAD,
                                InheritedFrom.parse("II/2#1"),
                                InheritableField.LEADERS,
                                InheritedFrom.parse("II/2")))
                        .build())
                .build();
        Plan plan = Plan.builder()
                .document(DocumentInfo.builder()
                        .number("2/QĐ-BTP")
                        .type("Quyết định")
                        .date(LocalDate.of(2018, 7, 26))
                        .build())
                .addItems(Task.builder()
                        .path(OutlinePath.of("II"))
                        .number("II")
                        .title("Thể chế")
                        .addItems(first, second)
                        .build())
                .addUnitTargets(new UnitTargets(
                        UnitRef.of("Chi cục A"),
                        ImmutableList.of(PrintedTarget.builder()
                                .indicator("by-case")
                                .value("84")
                                .unit("%")
                                .build())))
                .addCitations(new CitedDocument(
                        Citation.builder()
                                .text("Quyết định số 1/QĐ-BTP")
                                .type("Quyết định")
                                .number(new DocumentNumber("1/QĐ-BTP"))
                                .date(LocalDate.of(2018, 2, 2))
                                .build(),
                        ImmutableList.of(374)))
                .addUnplaced(new UnplacedLine(12, "Trang 2"))
                .build();

        assertThat(PlanJson.standard().write(plan)).isEqualTo("""
                        {
                          "schema": "tiendo/plan/1",
                          "document": {
                            "number": "2/QĐ-BTP",
                            "type": "Quyết định",
                            "date": "2018-07-26"
                          },
                          "items": [ {
                            "path": "II",
                            "number": "II",
                            "title": "Thể chế",
                            "items": [ {
                              "path": "II/2",
                              "number": "2",
                              "title": "Rà soát quy trình",
                              "line": 389,
                              "leaders": [ "Phó Tổng cục trưởng" ],
                              "deliverables": [ {
                                "products": [ "Báo cáo" ],
                                "timeline": {
                                  "text": "Tháng 10/2018",
                                  "kind": "month",
                                  "edtf": "2018-10",
                                  "start": "2018-10-01",
                                  "end": "2018-10-31"
                                },
                                "lead": [ "TCTHADS" ],
                                "cooperating": [ "TANDTC", "VKSNDTC" ],
                                "basis": "QĐ 1/QĐ-BTP",
                                "line": 394
                              } ],
                              "references": [ {
                                "text": "mục II",
                                "paths": [ "II" ]
                              } ],
                              "bullets": [ {
                                "mark": "-",
                                "text": "một",
                                "line": 7,
                                "bullets": [ {
                                  "mark": "+",
                                  "text": "hai"
                                } ]
                              } ]
                            }, {
                              "path": "II/3",
                              "number": "3",
                              "title": "Kiểm tra",
                              "deliverables": [ {
                                "timeline": {
                                  "text": "trước ngày 25 của tháng cuối cùng hằng quý",
                                  "kind": "recurring",
                                  "rrule": "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=24",
                                  "bound": "before",
                                  "flags": [ "basis_assumed" ]
                                },
                                "inherited": {
                                  "leaders": "II/2",
                                  "lead": "II/2#1"
                                }
                              } ]
                            } ]
                          } ],
                          "unitTargets": [ {
                            "unit": "Chi cục A",
                            "targets": [ {
                              "indicator": "by-case",
                              "value": "84",
                              "unit": "%"
                            } ]
                          } ],
                          "citations": [ {
                            "text": "Quyết định số 1/QĐ-BTP",
                            "type": "Quyết định",
                            "number": "1/QĐ-BTP",
                            "date": "2018-02-02",
                            "lines": [ 374 ]
                          } ],
                          "unplaced": [ {
                            "line": 12,
                            "text": "Trang 2"
                          } ]
                        }
                        """);
        assertThat(PlanJson.standard().read(PlanJson.standard().write(plan)).orThrow())
                .isEqualTo(plan);
    }
}

package vn.tiendo.org;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;

/**
 * The two systems of civil judgment enforcement, drawn up by rule from what is known of them: until 30 June 2025 a Tổng cục,
 * 63 Cục and some 700 Chi cục, from 1 July 2025 a Cục Quản lý, 34 THADS tỉnh and 355 Phòng khu vực. The numbers below a
 * province are made up.
 */
final class NationalSample {
    static final LocalDate CHANGE = LocalDate.of(2025, 7, 1);
    static final int REGIONS = 355;

    private NationalSample() {}

    /** All units of both systems with their days. */
    static ImmutableList<OrgUnit> units() {
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        before().forEach(unit -> units.add(unit.withValidTo(CHANGE.minusDays(1))));
        after().forEach(unit -> units.add(unit.withValidFrom(CHANGE)));
        return units.build();
    }

    static ImmutableList<OrgUnit> before() {
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        units.add(OrgUnit.root("TC", "Tổng cục Thi hành án dân sự")
                .withLevel(UnitLevel.NATIONAL)
                .withAliases("TCTHADS"));
        List<OrgUnit> provinces = Provinces2025.treeBefore().atLevel(UnitLevel.PROVINCIAL);
        for (int i = 0; i < provinces.size(); i++) {
            String code = "C" + provinces.get(i).code();
            units.add(OrgUnit.of(code, "Cục THADS " + provinces.get(i).name(), "TC")
                    .withLevel(UnitLevel.PROVINCIAL));
            for (int district = 1; district <= 8 + i % 7; district++) {
                units.add(OrgUnit.of(code + "-" + district, "Chi cục THADS huyện số " + district, code)
                        .withLevel(UnitLevel.DISTRICT));
            }
        }
        return units.build();
    }

    static ImmutableList<OrgUnit> after() {
        ImmutableList.Builder<OrgUnit> units = ImmutableList.builder();
        units.add(OrgUnit.root("CQL", "Cục Quản lý Thi hành án dân sự").withLevel(UnitLevel.NATIONAL));
        List<OrgUnit> provinces = Provinces2025.treeAfter().atLevel(UnitLevel.PROVINCIAL);
        for (int i = 0; i < provinces.size(); i++) {
            String code = "T" + provinces.get(i).code();
            units.add(
                    OrgUnit.of(code, "THADS " + provinces.get(i).name(), "CQL").withLevel(UnitLevel.PROVINCIAL));
            int regions = REGIONS / provinces.size() + (i < REGIONS % provinces.size() ? 1 : 0);
            for (int region = 1; region <= regions; region++) {
                units.add(OrgUnit.of(code + "-" + region, "Phòng THADS khu vực " + region, code)
                        .withLevel(UnitLevel.DISTRICT));
            }
        }
        return units.build();
    }
}

package vn.tiendo.io.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.org.UnitLevel;

/**
 * The form of a unit: {@code {"code": "C89", "name": "Cục THADS tỉnh An Giang", "parent": "TC", "level": "provincial"}}.
 */
final class UnitForm {
    static final ImmutableMap<String, UnitLevel> LEVELS = TreeReader.names(UnitLevel.values(), UnitForm::code);

    private UnitForm() {}

    private static String code(UnitLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    static void write(FieldWriter out, OrgUnit unit) {
        out.text("code", unit.code()).text("name", unit.name()).text("parent", unit.parent());
        if (unit.level() != UnitLevel.UNSPECIFIED) {
            out.text("level", code(unit.level()));
        }
        out.texts("aliases", unit.aliases()).text("validFrom", unit.validFrom()).text("validTo", unit.validTo());
    }

    static Optional<OrgUnit> read(TreeReader at) {
        return at.object(fields -> {
            OrgUnit.Builder unit = OrgUnit.builder()
                    .code(fields.requiredText("code"))
                    .name(fields.requiredText("name"))
                    .parent(fields.text("parent"))
                    .level(fields.optional("level", level -> level.namedOrSkipped(LEVELS))
                            .orElse(UnitLevel.UNSPECIFIED))
                    .aliases(fields.texts("aliases"))
                    .validFrom(fields.optional("validFrom", TreeReader::date))
                    .validTo(fields.optional("validTo", TreeReader::date))
                    .location(at.place());
            return fields.made(unit::build);
        });
    }

    /** The units of a list; the field may be missing. */
    static ImmutableList<OrgUnit> readAll(FieldReader fields) {
        return fields.list("units", UnitForm::read);
    }
}

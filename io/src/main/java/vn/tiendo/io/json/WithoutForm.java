package vn.tiendo.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.tiendo.enforcement.EnforcementCase;
import vn.tiendo.indicator.Target;
import vn.tiendo.org.OrgUnit;
import vn.tiendo.plan.Plan;
import vn.tiendo.time.Timeline;

/**
 * Refuses types of the SDK that have no form. Jackson sees no property in most of them and would write {@code {}}, so that
 * the value was lost and nobody told; records and enums it writes by their parts.
 */
final class WithoutForm extends Serializers.Base {
    private static final ImmutableSet<String> PACKAGES = ImmutableSet.of(
            EnforcementCase.class.getPackageName(),
            Target.class.getPackageName(),
            OrgUnit.class.getPackageName(),
            Plan.class.getPackageName(),
            Timeline.class.getPackageName());

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        Class<?> raw = type.getRawClass();
        boolean byParts = raw.isRecord() || Enum.class.isAssignableFrom(raw);
        return byParts || !PACKAGES.contains(raw.getPackageName()) ? null : new Refusal(raw);
    }

    private static final class Refusal extends StdSerializer<Object> {
        Refusal(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportBadDefinition(
                    handledType(), "PlanModule has no form for " + handledType().getName());
        }
    }
}

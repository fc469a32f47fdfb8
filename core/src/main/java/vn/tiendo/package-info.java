/**
 * The parent of all packages of the SDK. It holds no type, only the one style by which Immutables implements the value
 * types of every package below it.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        typeImmutable = "Immutable*",
        depluralize = false,
        jdkOnly = false,
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Generated.class})
package vn.tiendo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

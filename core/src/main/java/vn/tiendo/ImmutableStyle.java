package vn.tiendo;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The one style by which Immutables implements the value types of every package. It stays in the sources: in class files
 * it would make code that uses the SDK look for Immutables.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        // Package-private, so that Javadoc shows its methods on the page of the nested Builder.
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        get = "*",
        typeImmutable = "Immutable*",
        depluralize = false,
        jdkOnly = false,
        fallbackNullableAnnotation = Nullable.class,
        allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Generated.class})
@interface ImmutableStyle {}

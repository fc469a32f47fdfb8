package vn.tiendo;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A package of {@code core} uses only those before it in {@link #LAYERS}, and none does input or output. */
class ArchitectureTest {
    private static final ImmutableList<String> LAYERS = ImmutableList.of(
            "text", "result", "time", "outline", "citation", "org", "indicator", "plan", "rollup", "enforcement");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.tiendo");

    static Stream<String> layers() {
        return LAYERS.stream();
    }

    @ParameterizedTest
    @MethodSource("layers")
    void aPackageUsesOnlyThoseBeforeIt(String layer) {
        String[] later = packages(LAYERS.subList(LAYERS.indexOf(layer) + 1, LAYERS.size()));
        noClasses()
                .that()
                .resideInAPackage(packages(ImmutableList.of(layer))[0])
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                // A package may still be missing.
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyPackageHasItsPlaceInTheOrder() {
        classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .and()
                // The style of the value types is for all packages and stays in the sources.
                .doNotHaveSimpleName("ImmutableStyle")
                .should()
                .resideInAnyPackage(packages(LAYERS))
                .check(CORE);
    }

    @Test
    void jsonAndLoggingStayOutside() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "tools.jackson..",
                                "com.fasterxml.jackson..",
                                "java.util.logging..",
                                "org.slf4j..",
                                "org.apache..")
                        .or(belongToAnyOf(System.Logger.class)))
                .check(CORE);
    }

    @Test
    void filesAndNetworkStayOutside() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                        .or(belongToAnyOf(
                                File.class,
                                FileDescriptor.class,
                                FileInputStream.class,
                                FileOutputStream.class,
                                FileReader.class,
                                FileWriter.class,
                                RandomAccessFile.class)))
                .check(CORE);
    }

    /** Only then does the Javadoc of a public type show what it takes from them. */
    @Test
    void generatedClassesAreHidden() {
        classes()
                .that(describe("are generated", type -> type.getName().contains(".Immutable")))
                .and()
                .doNotHaveSimpleName("ImmutableStyle")
                .and()
                .areNotPrivate()
                .should()
                .bePackagePrivate()
                .check(CORE);
    }

    private static String[] packages(ImmutableList<String> layers) {
        return layers.stream().map(layer -> "vn.tiendo." + layer + "..").toArray(String[]::new);
    }
}

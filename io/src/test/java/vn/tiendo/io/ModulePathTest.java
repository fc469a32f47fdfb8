package vn.tiendo.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.InputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The SDK as an application on the module path sees it; all other tests run on the class path. */
class ModulePathTest {
    /** What the modules need at run time, by the beginning of the file name. */
    private static final Set<String> RUN_TIME = Set.of(
            "guava-", "failureaccess-", "threeten-extra-", "jspecify-", "jackson-", "tiendo-", "univocity", "jsoup-");

    private final ModuleLayer layer = layer();

    @Test
    void timelinesAreReadAndRefusedWithWords() throws ReflectiveOperationException {
        Class<?> timeline = layer.findLoader("vn.tiendo.core").loadClass("vn.tiendo.time.Timeline");
        assertThat(timeline.getMethod("parse", CharSequence.class).invoke(null, "Quý III/2018"))
                .hasToString("2018-35");
        Class<?> parser = layer.findLoader("vn.tiendo.core").loadClass("vn.tiendo.time.TimelineParser");
        Object refused = parser.getMethod("parse", CharSequence.class)
                .invoke(parser.getMethod("standard").invoke(null), "Quý V/2018");
        assertThat(refused.toString()).contains("TIME-004").contains("no such day, month or quarter");
    }

    @Test
    void plansAreReadAndWritten() throws ReflectiveOperationException {
        ClassLoader io = layer.findLoader("vn.tiendo.io");
        Class<?> readers = io.loadClass("vn.tiendo.io.document.PlanReader");
        InputStream empty = InputStream.nullInputStream();
        Object read = readers.getMethod("read", InputStream.class, String.class)
                .invoke(readers.getMethod("standard").invoke(null), empty, "empty.txt");
        assertThat(read.toString()).contains("DOC-");
        Class<?> json = io.loadClass("vn.tiendo.io.json.PlanJson");
        assertThat(json.getMethod("jsonSchema").invoke(null).toString()).contains("tiendo/plan/1");
    }

    private static ModuleLayer layer() {
        List<Path> paths = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::isRunTime)
                .toList();
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(paths.toArray(Path[]::new)), ModuleFinder.of(), Set.of("vn.tiendo.io"));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static boolean isRunTime(Path path) {
        String name = path.getFileName().toString();
        return name.equals("classes") || RUN_TIME.stream().anyMatch(name::startsWith);
    }
}

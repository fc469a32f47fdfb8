/** The values of the SDK; {@code vn.tiendo.io} reads and writes them. */
module vn.tiendo.core {
    requires transitive com.google.common;
    requires transitive org.threeten.extra;
    requires static transitive org.jspecify;
    // The generated implementations name annotations of these; nothing needs them at run time.
    requires static org.immutables.value.annotations;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;

    exports vn.tiendo.text;
    exports vn.tiendo.result;
    exports vn.tiendo.time;
    exports vn.tiendo.outline;
    exports vn.tiendo.citation;
    exports vn.tiendo.org;
    exports vn.tiendo.indicator;
    exports vn.tiendo.plan;
    exports vn.tiendo.rollup;
    exports vn.tiendo.enforcement;
}

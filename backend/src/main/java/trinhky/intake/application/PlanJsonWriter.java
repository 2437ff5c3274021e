package trinhky.intake.application;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes what was read as JSON: UTF-8, snake_case, numbers in full. */
public final class PlanJsonWriter {

    private static final JsonMapper JSON = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private PlanJsonWriter() {}

    /** One object for one plan, or the object of a whole import. */
    public static String write(Object read) {
        return JSON.writeValueAsString(read);
    }
}

package trinhky.shared;

import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.support.DefaultConversionService;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcUtils;

/**
 * Reads rows as records by name: the component {@code dueAt} from the column {@code due_at}. Columns are looked up once a
 * statement; Spring's own mapper looks them up in every row and meets an exception for each name of two words, which made up
 * half the time of the task list. One object serves one statement.
 */
public final class Rows<T extends Record> implements RowMapper<T> {
    private static final ConversionService CONVERSION = DefaultConversionService.getSharedInstance();

    private final Constructor<T> constructor;
    private final Parameter[] components;
    private final TypeDescriptor[] types;
    private int[] columns;

    private Rows(Class<T> type) {
        constructor = canonicalConstructor(type);
        components = constructor.getParameters();
        types = new TypeDescriptor[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = new TypeDescriptor(new MethodParameter(constructor, i));
        }
    }

    /** For one statement whose columns carry the names of the record's components. */
    public static <T extends Record> Rows<T> of(Class<T> type) {
        return new Rows<>(type);
    }

    @Override
    public T mapRow(ResultSet row, int number) throws SQLException {
        if (columns == null) {
            columns = new int[components.length];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = row.findColumn(JdbcUtils.convertPropertyNameToUnderscoreName(components[i].getName()));
            }
        }
        Object[] values = new Object[columns.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(row, columns[i], types[i]);
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    private static <T extends Record> Constructor<T> canonicalConstructor(Class<T> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<T> canonical = type.getDeclaredConstructor(components);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Object value(ResultSet row, int column, TypeDescriptor type) throws SQLException {
        if (type.getType() == Instant.class) {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            return moment == null ? null : moment.toInstant();
        }
        return CONVERSION.convert(JdbcUtils.getResultSetValue(row, column, type.getType()), type);
    }
}

package trinhky.endpoints;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Well-formed values of any type, so that a request is not refused for its form before it is refused for its sender. */
final class Examples {
    private static final Map<Class<?>, Object> SIMPLE = Map.ofEntries(
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(double.class, 1.0),
            Map.entry(Double.class, 1.0),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(LocalDate.class, LocalDate.parse("2026-06-12")),
            Map.entry(Instant.class, Instant.parse("2026-06-12T03:00:00Z")));
    private static final int DEFAULT_NUMBER = 1;

    private Examples() {}

    /** A value of the type that keeps the constraints written at the element. */
    static Object of(Type type, AnnotatedElement constraints) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, constraints);
        }
        return type instanceof Class<?> kind ? ofClass(kind, constraints) : null;
    }

    private static Object ofGeneric(ParameterizedType type, AnnotatedElement constraints) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (Map.class.isAssignableFrom(raw)) {
            return Map.of();
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Object element = of(type.getActualTypeArguments()[0], constraints);
            return Set.class.isAssignableFrom(raw) ? Set.of(element) : List.of(element);
        }
        return null;
    }

    private static Object ofClass(Class<?> kind, AnnotatedElement constraints) {
        if (SIMPLE.containsKey(kind)) {
            return SIMPLE.get(kind);
        }
        if (kind == String.class) {
            return text(constraints);
        }
        if (kind == UUID.class) {
            return UUID.randomUUID();
        }
        if (kind.isEnum()) {
            return kind.getEnumConstants()[0];
        }
        if (kind.isRecord()) {
            return ofRecord(kind);
        }
        return number(kind, constraints);
    }

    private static String text(AnnotatedElement constraints) {
        if (constraints.isAnnotationPresent(Email.class)) {
            return "van-thu@example.vn";
        }
        Size size = constraints.getAnnotation(Size.class);
        return "x".repeat(size == null ? 1 : Math.max(1, size.min()));
    }

    private static Object number(Class<?> kind, AnnotatedElement constraints) {
        Min min = constraints.getAnnotation(Min.class);
        long number = min == null ? DEFAULT_NUMBER : Math.max(DEFAULT_NUMBER, min.value());
        if (kind == int.class || kind == Integer.class) {
            return Math.toIntExact(number);
        }
        return kind == long.class || kind == Long.class ? (Object) number : null;
    }

    private static Object ofRecord(Class<?> kind) {
        RecordComponent[] components = kind.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> of(component.getGenericType(), component.getAccessor()))
                .toArray();
        try {
            Constructor<?> canonical = kind.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(
                    "No example of " + kind + " can be made; register a request for its endpoint", e);
        }
    }
}

package trinhky.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Bean validation's findings as field problems: {@code @NotBlank} becomes {@code shared.not-blank}. */
final class ConstraintProblems {

    private static final String SIZE = "shared.size";
    private static final String SIZE_OF_LIST = "shared.size-of-list";

    private ConstraintProblems() {}

    static FieldProblem of(ObjectError error) {
        FieldError one = error instanceof FieldError field ? field : null;
        FieldProblem problem = problem(one == null ? "" : one.getField(), error);
        boolean tooManyItems = one != null
                && one.getRejectedValue() instanceof Collection
                && problem.code().equals(SIZE);
        return tooManyItems ? new FieldProblem(problem.field(), SIZE_OF_LIST, problem.args()) : problem;
    }

    static List<FieldProblem> of(HandlerMethodValidationException invalid) {
        return invalid.getParameterValidationResults().stream()
                .flatMap(result -> of(result).stream())
                .toList();
    }

    private static List<FieldProblem> of(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return errors.getAllErrors().stream().map(ConstraintProblems::of).toList();
        }
        String name = result.getMethodParameter().getParameterName();
        return result.getResolvableErrors().stream()
                .map(error -> problem(name == null ? "" : name, error))
                .toList();
    }

    private static FieldProblem problem(String field, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "Invalid" : codes[codes.length - 1];
        return new FieldProblem(field, "shared." + kebab(constraint), arguments(error.getArguments()));
    }

    /** The first argument is the field's own name; the attributes of the constraint follow in alphabetical order. */
    private static List<Object> arguments(Object[] arguments) {
        return arguments == null || arguments.length < 2
                ? List.of()
                : Arrays.stream(arguments, 1, arguments.length)
                        .map(ConstraintProblems::yearAsWritten)
                        .toList();
    }

    /** A year is no amount: 2100, not 2.100. */
    private static Object yearAsWritten(Object limit) {
        return limit instanceof Long year && year >= 1900 && year <= 2100 ? year.toString() : limit;
    }

    private static String kebab(String constraint) {
        return constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}

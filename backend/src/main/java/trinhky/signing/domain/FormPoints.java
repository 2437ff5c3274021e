package trinhky.signing.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import trinhky.shared.DomainProblem;
import trinhky.shared.FieldProblem;
import trinhky.signing.domain.FormPoint.Point;

/** The list of form points: a document goes on only when each of them was looked at and is in order. */
final class FormPoints {

    private FormPoints() {}

    static void requireMet(List<FormPoint> points) {
        Map<Point, FormPoint> found = points.stream()
                .collect(Collectors.toMap(FormPoint::point, Function.identity(), (first, second) -> second));
        List<FieldProblem> problems = new ArrayList<>();
        for (Point point : Point.values()) {
            FormPoint checked = found.get(point);
            if (checked == null) {
                problems.add(FieldProblem.of("points." + point, "signing.form-point-open"));
            } else if (!checked.met()) {
                problems.add(FieldProblem.of("points." + point, "signing.form-point-not-met"));
            }
        }
        if (!problems.isEmpty()) {
            throw DomainProblem.invalid(problems);
        }
    }
}

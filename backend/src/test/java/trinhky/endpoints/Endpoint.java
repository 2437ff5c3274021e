package trinhky.endpoints;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One method of one address of the interface. */
record Endpoint(HttpMethod method, String pattern, HandlerMethod handler) {
    /** All endpoints under {@code /api}, sorted by name. */
    static List<Endpoint> of(RequestMappingHandlerMapping mappings) {
        return mappings.getHandlerMethods().entrySet().stream()
                .flatMap(mapping -> of(mapping.getKey(), mapping.getValue()))
                .filter(endpoint -> endpoint.pattern().startsWith("/api"))
                .sorted(Comparator.comparing(Endpoint::name))
                .toList();
    }

    /** For example {@code "PUT /api/plans/{planId}"}. */
    String name() {
        return method + " " + pattern;
    }

    private static Stream<Endpoint> of(RequestMappingInfo mapping, HandlerMethod handler) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        Stream<RequestMethod> answered = methods.isEmpty() ? Stream.of(RequestMethod.GET) : methods.stream();
        return answered.flatMap(method -> mapping.getPatternValues().stream()
                .map(pattern -> new Endpoint(method.asHttpMethod(), pattern, handler)));
    }
}

package trinhky.endpoints;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponents.UriTemplateVariables;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Makes a well-formed request for any endpoint: what the module registered, else one from the types of the handler's parameters. */
final class ExampleRequests {
    private final JsonMapper json;
    private final Map<String, Supplier<String>> pathValues = new HashMap<>();
    private final Map<String, Supplier<AbstractMockHttpServletRequestBuilder<?>>> requests = new HashMap<>();
    private final Map<String, Supplier<Map<String, String>>> pathValuesOf = new HashMap<>();
    private final Map<String, String> made = new HashMap<>();

    ExampleRequests(JsonMapper json, List<ForeignObjects> foreignObjects) {
        this.json = json;
        foreignObjects.forEach(objects -> {
            pathValues.putAll(objects.pathValues());
            pathValuesOf.putAll(objects.pathValuesOf());
            requests.putAll(objects.requests());
        });
    }

    AbstractMockHttpServletRequestBuilder<?> of(Endpoint endpoint) {
        Supplier<AbstractMockHttpServletRequestBuilder<?>> registered = requests.get(endpoint.name());
        return registered == null ? generated(endpoint) : registered.get();
    }

    private AbstractMockHttpServletRequestBuilder<?> generated(Endpoint endpoint) {
        List<MethodParameter> parameters = List.of(endpoint.handler().getMethodParameters());
        Map<String, Object> path = new HashMap<>(
                pathValuesOf.getOrDefault(endpoint.name(), Map::of).get());
        pathVariables(endpoint)
                .forEach(parameter -> path.computeIfAbsent(nameOf(parameter), name -> pathValue(parameter)));
        String address = UriComponentsBuilder.fromPath(endpoint.pattern())
                .build()
                .expand((UriTemplateVariables) variable -> path.getOrDefault(variable, "x"))
                .toUriString();
        AbstractMockHttpServletRequestBuilder<?> request =
                hasFile(parameters) ? multipart(endpoint.method(), address) : request(endpoint.method(), address);
        parameters.forEach(parameter -> fill(request, parameter));
        return request;
    }

    /** Names in the endpoint's path for which nobody registered an object that exists. */
    List<String> unknownIn(Endpoint endpoint) {
        if (requests.containsKey(endpoint.name())) {
            return List.of();
        }
        Set<String> known = new HashSet<>(
                pathValuesOf.getOrDefault(endpoint.name(), Map::of).get().keySet());
        known.addAll(pathValues.keySet());
        return pathVariables(endpoint)
                .filter(parameter ->
                        parameter.getParameterType() == String.class || parameter.getParameterType() == UUID.class)
                .map(ExampleRequests::nameOf)
                .filter(name -> !known.contains(name))
                .toList();
    }

    private static Stream<MethodParameter> pathVariables(Endpoint endpoint) {
        return Stream.of(endpoint.handler().getMethodParameters())
                .filter(parameter -> parameter.hasParameterAnnotation(PathVariable.class));
    }

    private void fill(AbstractMockHttpServletRequestBuilder<?> request, MethodParameter parameter) {
        Function<MethodParameter, String> example =
                each -> String.valueOf(Examples.of(each.getGenericParameterType(), each.getParameter()));
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        if (request instanceof MockMultipartHttpServletRequestBuilder parts && isFile(parameter)) {
            parts.file(new MockMultipartFile(nameOf(parameter), "vi-du.pdf", "application/pdf", new byte[] {1}));
        } else if (query != null && query.required() && isUnset(query.defaultValue())) {
            request.param(nameOf(parameter), example.apply(parameter));
        } else if (parameter.hasParameterAnnotation(RequestHeader.class)) {
            request.header(nameOf(parameter), example.apply(parameter));
        } else if (parameter.hasParameterAnnotation(RequestBody.class)) {
            Object body = Examples.of(parameter.getGenericParameterType(), parameter.getParameter());
            request.contentType(MediaType.APPLICATION_JSON).content(json.writeValueAsString(body));
        }
    }

    private String pathValue(MethodParameter parameter) {
        Supplier<String> registered = pathValues.get(nameOf(parameter));
        return registered == null
                ? String.valueOf(Examples.of(parameter.getGenericParameterType(), parameter.getParameter()))
                : made.computeIfAbsent(nameOf(parameter), name -> registered.get());
    }

    private static boolean hasFile(List<MethodParameter> parameters) {
        return parameters.stream().anyMatch(ExampleRequests::isFile);
    }

    private static boolean isFile(MethodParameter parameter) {
        return MultipartFile.class.isAssignableFrom(parameter.getParameterType());
    }

    private static boolean isUnset(String defaultValue) {
        return ValueConstants.DEFAULT_NONE.equals(defaultValue);
    }

    private static String nameOf(MethodParameter parameter) {
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        if (header != null && !header.name().isEmpty()) {
            return header.name();
        }
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        if (path != null && !path.name().isEmpty()) {
            return path.name();
        }
        RequestParam query = parameter.getParameterAnnotation(RequestParam.class);
        return query != null && !query.name().isEmpty()
                ? query.name()
                : parameter.getParameter().getName();
    }
}

package trinhky.endpoints;

import java.util.Map;
import java.util.function.Supplier;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

/**
 * Objects that belong to other units than the stranger's, for {@link EveryEndpointTest}. A module puts a {@code @Component} of this type into its test
 * folder; everything it makes is rolled back with the test.
 */
public interface ForeignObjects {
    /** Makes an object per path variable, for example {@code planId → id of a draft of Sở Công Thương}; called once for each variable. */
    default Map<String, Supplier<String>> pathValues() {
        return Map.of();
    }

    /**
     * Path values of one endpoint that wants an object at the step it moves, by the endpoint's name: for example {@code "POST
     * /api/plans/{planId}/submission" → planId → id of a plan that is ready to be submitted}; called for each request.
     */
    default Map<String, Supplier<Map<String, String>>> pathValuesOf() {
        return Map.of();
    }

    /** Whole requests for endpoints whose generated one would not do, by their name, for example {@code "PUT /api/plans/{planId}"}. */
    default Map<String, Supplier<AbstractMockHttpServletRequestBuilder<?>>> requests() {
        return Map.of();
    }
}

package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

class RequestSizesTest {

    private final RequestSizes sizes =
            new RequestSizes((request, response, handler, problem) -> null, new AcceptHeaderLocaleResolver());
    private int read;

    @Test
    void aBodyThatSaysItIsTooLargeIsNotRead() throws ServletException, IOException {
        sizes.doFilter(request(RequestSizes.LARGEST + 1, false), new MockHttpServletResponse(), (request, response) -> {
            throw new AssertionError("read");
        });
    }

    @Test
    void aBodyThatDoesNotSayItsSizeIsReadUpToTheLimit() {
        assertThatThrownBy(() -> sizes.doFilter(
                        request(RequestSizes.LARGEST + 100_000, true),
                        new MockHttpServletResponse(),
                        (request, response) -> {
                            while (request.getInputStream().read(new byte[10_000]) > 0) {
                                read += 10_000;
                            }
                        }))
                .isInstanceOf(MaxUploadSizeExceededException.class);
        assertThat(read).isLessThanOrEqualTo(RequestSizes.LARGEST);
    }

    @Test
    void whatIsWithinTheLimitIsReadWhole() throws ServletException, IOException {
        sizes.doFilter(request(RequestSizes.LARGEST, true), new MockHttpServletResponse(), (request, response) -> {
            read = request.getInputStream().readAllBytes().length;
        });
        assertThat(read).isEqualTo(RequestSizes.LARGEST);
    }

    private static MockHttpServletRequest request(int size, boolean silent) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/exchange/packets") {
            @Override
            public long getContentLengthLong() {
                return silent ? -1 : super.getContentLengthLong();
            }
        };
        request.setContentType("application/xml");
        request.setContent(new byte[size]);
        return request;
    }
}

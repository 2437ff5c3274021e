package trinhky.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Nobody fills the memory with one request: what is no upload of a file has the size of a few forms at most, whether it says so
 * beforehand or not. Uploads have limits of their own ({@code spring.servlet.multipart}).
 */
@Component
@Order(RequestSizes.BEFORE_SIGN_IN)
class RequestSizes extends OncePerRequestFilter {

    /** The largest text that the screens send is a section of a plan; this is a thousand pages. */
    static final int LARGEST = 4 * 1024 * 1024;

    /** Behind the filter that knows the reader's language, before those of sign-in. */
    static final int BEFORE_SIGN_IN = -101;

    private final HandlerExceptionResolver problems;
    private final LocaleResolver languages;

    RequestSizes(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            LocaleContextHolder.setLocale(languages.resolveLocale(request));
            problems.resolveException(request, response, null, new MaxUploadSizeExceededException(LARGEST));
        } else {
            chain.doFilter(new Limited(request), response);
        }
    }

    /** A request whose body ends in a refusal where it becomes too large. */
    private static final class Limited extends HttpServletRequestWrapper {

        private Counted body;

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (body == null) {
                body = new Counted(super.getInputStream());
            }
            return body;
        }
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private int read;

        Counted(ServletInputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int next = body.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int count = body.read(into, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            if (read > LARGEST) {
                throw new MaxUploadSizeExceededException(LARGEST);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}

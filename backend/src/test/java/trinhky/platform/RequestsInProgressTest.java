package trinhky.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class RequestsInProgressTest {
    private final RequestsInProgress requests = new RequestsInProgress();

    @Test
    void workThatGivesWayGoesOnUnderAnEndlessRequest() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Thread person = new Thread(() -> request(() -> {
            asked.countDown();
            await(answer);
        }));
        person.start();
        await(asked);

        Thread work = new Thread(new BackgroundWork(requests)::toPeople);
        work.start();
        work.join(TimeUnit.MINUTES.toMillis(1));

        assertThat(work.isAlive()).isFalse();
        assertThat(person.isAlive()).isTrue();
        answer.countDown();
        person.join();
    }

    @Test
    void aRequestIsInProgressUntilItIsAnswered() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Thread person = new Thread(() -> request(() -> {
            asked.countDown();
            await(answer);
        }));
        person.start();
        await(asked);
        assertThat(requests.inProgress()).isOne();

        answer.countDown();
        person.join();

        assertThat(requests.inProgress()).isZero();
    }

    @Test
    void aFailedRequestIsOver() {
        assertThatThrownBy(() -> requests.doFilter(
                        new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
                            throw new ServletException("no answer");
                        }))
                .isInstanceOf(ServletException.class);

        assertThat(requests.inProgress()).isZero();
    }

    private void request(Runnable answering) {
        try {
            requests.doFilter(
                    new MockHttpServletRequest(),
                    new MockHttpServletResponse(),
                    (request, response) -> answering.run());
        } catch (ServletException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}

package io.homeroom.booking.calendar.google;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.api.client.http.HttpRequestInitializer;
import com.google.api.client.http.javanet.NetHttpTransport;
import com.google.api.client.json.gson.GsonFactory;
import com.google.api.services.calendar.Calendar;
import com.google.api.services.calendar.CalendarScopes;
import com.google.auth.http.HttpCredentialsAdapter;
import com.google.auth.oauth2.ServiceAccountCredentials;
import io.homeroom.booking.calendar.remote.RemoteCalendar;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Google's own client, with the key of a service account. */
@Configuration(proxyBeanMethods = false)
class GoogleClient {

  @Bean
  @ConditionalOnProperty("homeroom.calendar.id")
  RemoteCalendar googleCalendar(CalendarSettings settings) throws IOException {
    var client =
        new Calendar.Builder(
                new NetHttpTransport(), GsonFactory.getDefaultInstance(), requests(settings))
            .setRootUrl(settings.url() + "/")
            .setApplicationName("homeroom")
            .build();
    return new GoogleCalendar(client, settings.id());
  }

  private static HttpRequestInitializer requests(CalendarSettings settings) throws IOException {
    var key = new ByteArrayInputStream(settings.account().getBytes(UTF_8));
    var account =
        ServiceAccountCredentials.fromStream(key).toBuilder()
            .setScopes(List.of(CalendarScopes.CALENDAR_EVENTS));
    if (settings.subject() != null) {
      account.setServiceAccountUser(settings.subject());
    }
    var signing = new HttpCredentialsAdapter(account.build());
    return request -> {
      signing.initialize(request);
      request.setConnectTimeout((int) settings.connectTimeout().toMillis());
      request.setReadTimeout((int) settings.readTimeout().toMillis());
    };
  }
}

package io.homeroom.payments.provider.paypal;

import com.paypal.sdk.PaypalServerSdkClient;
import com.paypal.sdk.authentication.ClientCredentialsAuthModel;
import io.homeroom.payments.provider.paypal.certificate.KeptCertificates;
import io.homeroom.payments.provider.paypal.certificate.PayPalCertificates;
import java.time.Clock;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@Conditional(PayPalIsSetUp.class)
class PayPalConfiguration {
  private static final Duration CONNECTING = Duration.ofSeconds(2);

  @Bean
  PayPalProvider payPalProvider(
      PayPalSettings settings, @Value("${homeroom.public-url}") String home, Clock clock) {
    settings.requireWhole();
    var http =
        new OkHttpClient.Builder()
            .connectTimeout(CONNECTING)
            .readTimeout(settings.patience())
            .callTimeout(settings.patience().plus(CONNECTING))
            .addInterceptor(PayPalAddress.of(settings.url()))
            .build();
    return new PayPalProvider(new PayPalCalls(() -> client(settings, http), clock), home, clock);
  }

  private static PaypalServerSdkClient client(PayPalSettings settings, OkHttpClient http) {
    var who =
        new ClientCredentialsAuthModel.Builder(settings.clientId(), settings.clientSecret())
            .build();
    return new PaypalServerSdkClient.Builder()
        .clientCredentialsAuth(who)
        .httpClientConfig(config -> config.httpClientInstance(http, false).numberOfRetries(0))
        .build();
  }

  @Bean
  PayPalNotices payPalNotices(PayPalSettings settings, KeptCertificates kept, Clock clock) {
    var certificates =
        new PayPalCertificates(settings.certificates(), settings.patience(), kept, clock);
    return new PayPalNotices(settings, certificates, clock);
  }
}

package io.homeroom.notification.letter.twilio;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Our account at Twilio; without one nothing goes by SMS.
 *
 * @param accountSid {@code AC…}
 * @param from the sender's number
 * @param failures in a row after which Twilio is spared
 * @param openFor for how long
 */
@ConfigurationProperties("homeroom.sms")
record TwilioSettings(
    @DefaultValue("https://api.twilio.com") String url,
    @Nullable String accountSid,
    @Nullable String authToken,
    @Nullable String from,
    @DefaultValue("1s") Duration connectTimeout,
    @DefaultValue("3s") Duration readTimeout,
    @DefaultValue("3") int failures,
    @DefaultValue("30s") Duration openFor) {

  @Override
  public String toString() {
    return "TwilioSettings[" + url + "]";
  }
}

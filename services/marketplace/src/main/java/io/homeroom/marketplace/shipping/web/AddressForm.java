package io.homeroom.marketplace.shipping.web;

import io.homeroom.marketplace.shipping.address.Address;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a parent fills in about where to send things. */
record AddressForm(
    @NotBlank @Size(max = 100) @Text String recipient,
    @NotNull @Size(min = 1, max = 3) List<@NotBlank @Size(max = 100) @Text String> lines,
    @NotBlank @Size(max = 100) @Text String city,
    @Size(max = 100) @Text @Nullable String region,
    @Size(max = 20) @Text @Nullable String postalCode,
    @NotNull @Pattern(regexp = "[A-Z]{2}") String country) {

  Address address() {
    return new Address(
        recipient.strip(),
        lines.stream().map(String::strip).toList(),
        city.strip(),
        region,
        postalCode,
        country);
  }
}

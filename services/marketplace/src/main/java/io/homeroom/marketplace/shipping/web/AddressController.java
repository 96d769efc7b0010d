package io.homeroom.marketplace.shipping.web;

import io.homeroom.marketplace.shipping.FamilyAddresses;
import io.homeroom.marketplace.shipping.KeptAddress;
import io.homeroom.marketplace.shipping.address.Address;
import io.homeroom.marketplace.shipping.refusal.AddressNotFound;
import io.homeroom.platform.web.request.SeenVersion;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "shipping")
@RequestMapping("/api/store/address")
@PreAuthorize("hasRole('PARENT')")
class AddressController {
  private final FamilyAddresses addresses;

  AddressController(FamilyAddresses addresses) {
    this.addresses = addresses;
  }

  @Operation(summary = "Where things are sent to the family, with its version as ETag")
  @GetMapping
  ResponseEntity<Address> showAddress(Caller caller) {
    return answer(addresses.find(familyOf(caller)).orElseThrow(AddressNotFound::new));
  }

  @Operation(summary = "Say where things are sent; If-Match names the version in its place")
  @PutMapping
  ResponseEntity<Address> changeAddress(
      Caller caller,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @Valid @RequestBody AddressForm form) {
    var family = familyOf(caller);
    var seen = addresses.find(family).map(KeptAddress::version).orElse(0L);
    if (seen > 0 || ifMatch != null) {
      new SeenVersion(ifMatch).check(seen);
    }
    return answer(addresses.keep(family, form.address(), seen));
  }

  @Operation(summary = "Forget the address: nothing more can be sent")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void forgetAddress(Caller caller) {
    addresses.forget(familyOf(caller));
  }

  private static UUID familyOf(Caller caller) {
    if (caller.familyId() == null) {
      throw new AddressNotFound();
    }
    return caller.familyId();
  }

  private static ResponseEntity<Address> answer(KeptAddress kept) {
    return ResponseEntity.ok().eTag(SeenVersion.etagOf(kept.version())).body(kept.address());
  }
}

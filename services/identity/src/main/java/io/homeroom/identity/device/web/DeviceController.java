package io.homeroom.identity.device.web;

import io.homeroom.identity.device.DeviceId;
import io.homeroom.identity.device.DroppingDevices;
import io.homeroom.identity.device.FindingDevices;
import io.homeroom.identity.device.KnownDevice;
import io.homeroom.identity.family.PersonId;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own trusted devices. */
@RestController
@Tag(name = "trusted devices")
@RequestMapping("/api/auth/devices")
@PreAuthorize("!hasRole('CHILD')")
class DeviceController {
  private final FindingDevices devices;
  private final DroppingDevices dropping;

  DeviceController(FindingDevices devices, DroppingDevices dropping) {
    this.devices = devices;
    this.dropping = dropping;
  }

  @Operation(
      summary = "The devices that are asked for no code: as many as the tier allows, on one page")
  @GetMapping
  CursorPage<KnownDevice> listDevices(Caller caller) {
    return new CursorPage<>(devices.trustedBy(new PersonId(caller.personId())), null);
  }

  @Operation(summary = "Trust a device no more")
  @DeleteMapping("/{deviceId}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dropDevice(Caller caller, @PathVariable UUID deviceId) {
    dropping.drop(new DeviceId(deviceId), new PersonId(caller.personId()));
  }

  @Operation(summary = "Trust none of my devices any more")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void dropAllDevices(Caller caller) {
    dropping.dropAll(new PersonId(caller.personId()));
  }
}

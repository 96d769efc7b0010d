package io.homeroom.identity.admin.web;

import io.homeroom.identity.admin.LookingUpPeople;
import io.homeroom.identity.admin.PersonOverview;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.suspension.SuspensionReason;
import io.homeroom.platform.web.paging.Cursor;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People, as far as an admin needs to know them: neither name nor address. */
@RestController
@ForAdmins
@Tag(name = "administration")
@RequestMapping("/api/admin/people")
class PersonController {

  record PersonView(
      UUID personId,
      String role,
      Language language,
      boolean secondFactor,
      @Nullable SuspensionView suspension) {

    static PersonView of(PersonOverview overview) {
      var person = overview.person();
      var suspension = overview.suspension();
      return new PersonView(
          person.id().value(),
          person.role().name().toLowerCase(Locale.ROOT),
          person.language(),
          overview.secondFactor(),
          suspension == null
              ? null
              : new SuspensionView(suspension.reason(), suspension.suspendedAt()));
    }
  }

  record SuspensionView(SuspensionReason reason, Instant suspendedAt) {}

  /** In the body: addresses in a URL end up in logs. */
  record Search(@NotBlank @Size(max = 254) String email) {

    Optional<EmailAddress> address() {
      try {
        return Optional.of(new EmailAddress(email));
      } catch (NotAnEmailAddress nobodys) {
        return Optional.empty();
      }
    }

    @Override
    public String toString() {
      return "Search[…]";
    }
  }

  private final LookingUpPeople people;

  PersonController(LookingUpPeople people) {
    this.people = people;
  }

  @Operation(summary = "Everybody, in the order of their coming")
  @GetMapping
  CursorPage<PersonView> listPeople(Caller caller, @Parameter(hidden = true) Cursor cursor) {
    var last = cursor.after(UUID::fromString).map(PersonId::new).orElse(null);
    return cursor
        .page(people.after(Admins.of(caller), last, cursor.fetchSize()), PersonController::position)
        .map(PersonView::of);
  }

  @Operation(summary = "Whoever has exactly this address, if anybody")
  @PostMapping("/search")
  CursorPage<PersonView> findPeople(Caller caller, @Valid @RequestBody Search search) {
    var found =
        search
            .address()
            .flatMap(address -> people.withEmail(Admins.of(caller), address))
            .map(PersonView::of);
    return new CursorPage<>(found.map(List::of).orElseGet(List::of), null);
  }

  @Operation(summary = "Somebody")
  @GetMapping("/{personId}")
  PersonView showPerson(Caller caller, @PathVariable UUID personId) {
    return PersonView.of(people.withId(Admins.of(caller), new PersonId(personId)));
  }

  private static UUID position(PersonOverview overview) {
    return overview.person().id().value();
  }
}

package io.homeroom.identity.federation.web;

import io.homeroom.identity.credential.external.Provider;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.federation.LinkingProvider;
import io.homeroom.identity.federation.UnlinkingProvider;
import io.homeroom.identity.providerlink.FindingLinks;
import io.homeroom.identity.providerlink.KnownLink;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.paging.CursorPage;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own links. */
@RestController
@Tag(name = "sign-in by providers")
@RequestMapping("/api/auth/federated")
class ProviderLinkController {
  private final FindingLinks links;
  private final LinkingProvider linking;
  private final UnlinkingProvider unlinking;

  ProviderLinkController(FindingLinks links, LinkingProvider linking, UnlinkingProvider unlinking) {
    this.links = links;
    this.linking = linking;
    this.unlinking = unlinking;
  }

  @Operation(summary = "The providers I can sign in by: 3 at most, on one page")
  @GetMapping
  CursorPage<KnownLink> listProviders(Caller caller) {
    return new CursorPage<>(links.of(new PersonId(caller.personId())), null);
  }

  @Operation(
      summary = "Sign in by this provider too: proved there, and here just before or by this")
  @PostMapping("/link")
  @ResponseStatus(HttpStatus.CREATED)
  KnownLink linkProvider(Caller caller, @Valid @RequestBody LinkForm form) {
    return linking.link(
        new PersonId(caller.personId()), caller.sessionId(), form.arrival(), form.proved());
  }

  @Operation(summary = "Sign in by this provider no more, proved by password or code")
  @PostMapping("/{provider}/unlink")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void unlinkProvider(
      Caller caller, @PathVariable Provider provider, @Valid @RequestBody ProofForm form) {
    unlinking.unlink(new PersonId(caller.personId()), provider, form.proof());
  }
}

package io.homeroom.identity.child.web;

import io.homeroom.identity.child.KnownChild;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applies a JSON merge patch (RFC 7396): what is absent stays, null clears. */
@Component
class ChildPatch {
  private final JsonMapper json;
  private final Validator validator;

  ChildPatch(JsonMapper json, Validator validator) {
    this.json = json;
    this.validator = validator;
  }

  ChildForm apply(JsonNode patch, KnownChild child) {
    JsonNode whole = json.valueToTree(ChildForm.of(child));
    var form = json.treeToValue(json.readerForUpdating(whole).readValue(patch), ChildForm.class);
    var violations = validator.validate(form);
    if (!violations.isEmpty()) {
      throw new ConstraintViolationException(violations);
    }
    return form;
  }
}

package io.homeroom.identity.child.web;

import io.homeroom.identity.child.KnownChild;
import io.homeroom.platform.web.problem.UnreadableBody;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.Validator;
import tools.jackson.databind.DatabindException;
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

  /**
   * @throws UnreadableBody if a value has the wrong form
   * @throws BindException if what comes out breaks a constraint
   */
  ChildForm apply(JsonNode patch, KnownChild child) throws BindException {
    var form = merged(patch, child);
    var result = new BindException(form, "child");
    validator.validate(form, result);
    if (result.hasErrors()) {
      throw result;
    }
    return form;
  }

  private ChildForm merged(JsonNode patch, KnownChild child) {
    JsonNode whole = json.valueToTree(ChildForm.of(child));
    try {
      return json.treeToValue(json.readerForUpdating(whole).readValue(patch), ChildForm.class);
    } catch (DatabindException wrong) {
      throw new UnreadableBody(wrong);
    }
  }
}

package io.homeroom.local.stripe;

import com.google.gson.annotations.SerializedName;
import com.stripe.model.Charge;
import com.stripe.model.ExpandableField;
import com.stripe.model.PaymentMethod;
import com.stripe.model.StripeCollection;
import com.stripe.model.StripeError;
import com.stripe.model.StripeObject;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Holds an answer against the library's classes: every field they have is there and of its type,
 * and no other; and what Stripe never leaves empty is not.
 */
final class Strictly {

  /** Of these only what applies is there. */
  private static final Set<Class<?>> IN_PART =
      Set.of(Charge.PaymentMethodDetails.class, PaymentMethod.class, StripeError.class);

  private static final Set<String> AT_TIMES = Set.of("deleted", "previous_attributes", "account");

  private Strictly() {}

  static List<String> faultsOf(Class<?> shape, JsonNode json) {
    List<String> faults = new ArrayList<>();
    compare(shape, json, shape.getSimpleName(), faults);
    return faults;
  }

  private static void compare(Type type, JsonNode json, String at, List<String> faults) {
    if (json.isNull()) {
      return;
    }
    if (type instanceof ParameterizedType named && named.getRawType() == ExpandableField.class) {
      compare(json.isObject() ? named.getActualTypeArguments()[0] : String.class, json, at, faults);
    } else if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      json.values()
          .forEach(each -> compare(list.getActualTypeArguments()[0], each, at + "[]", faults));
    } else if (type instanceof Class<?> shape && StripeCollection.class.isAssignableFrom(shape)) {
      var item = ((ParameterizedType) shape.getGenericSuperclass()).getActualTypeArguments()[0];
      json.path("data").values().forEach(each -> compare(item, each, at + "[]", faults));
    } else if (type instanceof Class<?> shape && StripeObject.class.isAssignableFrom(shape)) {
      fields(shape, json, at, faults);
    } else if (!isOf(type, json)) {
      faults.add(at + " is of type " + json.getNodeType());
    }
  }

  /** Other types are the library's own matter. */
  private static boolean isOf(Type type, JsonNode json) {
    if (type == Long.class || type == Integer.class) {
      return json.isIntegralNumber();
    }
    if (type == Boolean.class) {
      return json.isBoolean();
    }
    return type != String.class || json.isString();
  }

  private static void fields(Class<?> shape, JsonNode json, String at, List<String> faults) {
    var known = fieldsOf(shape);
    json.propertyNames().stream()
        .filter(name -> !known.containsKey(name))
        .forEach(name -> faults.add(at + "." + name + " is unknown"));
    known.forEach(
        (name, field) -> {
          if (json.path(name).isNull() && NeverNull.includes(shape, name)) {
            faults.add(at + "." + name + " is null");
          } else if (json.has(name)) {
            compare(field.getGenericType(), json.path(name), at + "." + name, faults);
          } else if (!IN_PART.contains(shape) && !AT_TIMES.contains(name)) {
            faults.add(at + "." + name + " is missing");
          }
        });
  }

  private static Map<String, Field> fieldsOf(Class<?> shape) {
    return Arrays.stream(shape.getDeclaredFields())
        .filter(field -> field.isAnnotationPresent(SerializedName.class))
        .collect(
            Collectors.toMap(
                field -> field.getAnnotation(SerializedName.class).value(), field -> field));
  }
}

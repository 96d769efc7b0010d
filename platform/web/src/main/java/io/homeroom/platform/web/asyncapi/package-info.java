/**
 * What a service says of its events: the AsyncAPI document {@code contracts/asyncapi.yaml} on its
 * class path, with the schemas it refers to, at {@code /v3/asyncapi}.
 */
@NullMarked
package io.homeroom.platform.web.asyncapi;

import org.jspecify.annotations.NullMarked;

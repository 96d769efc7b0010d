/**
 * What the OpenAPI document of each service says of the platform: tokens, problems, keys, pages.
 */
@NullMarked
package io.homeroom.platform.web.openapi;

import org.jspecify.annotations.NullMarked;

/** Who may pass: the public endpoints, people with a valid access token, nobody else. */
@NullMarked
package io.homeroom.gateway.access;

import org.jspecify.annotations.NullMarked;

/**
 * Who calls: people and services by bearer tokens of the identity provider, and which paths are
 * open.
 */
@NullMarked
package io.homeroom.platform.web.security;

import org.jspecify.annotations.NullMarked;

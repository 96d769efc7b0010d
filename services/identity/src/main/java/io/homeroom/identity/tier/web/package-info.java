/** Tiers over HTTP. */
@NullMarked
package io.homeroom.identity.tier.web;

import org.jspecify.annotations.NullMarked;

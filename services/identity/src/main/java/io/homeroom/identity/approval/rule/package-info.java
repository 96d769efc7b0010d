/** What has to hold for an approval, each rule by what breaks it. */
@NullMarked
package io.homeroom.identity.approval.rule;

import org.jspecify.annotations.NullMarked;

-- What is missing and when a judgement ends is worked out in another way: every item is looked at again.
update item_survey set item_version = -1;

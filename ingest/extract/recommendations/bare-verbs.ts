/** Verbs of advice in the form in which a list of recommendations begins with them. */
export const bareVerbs = new Set(
  `abolish abstain accede accelerate accept achieve acknowledge act adapt add address adhere adjust adopt advance
  advocate afford alert align allocate allow amend amplify analyse anticipate apologize apply appoint approve arrange
  articulate ascertain assess assign assist assume attach attract avail avoid ban bear begin bolster boost bridge
  bring broaden build call cancel capitalize carry cease centralize certify channel characterize choose clarify clear
  close codify collaborate collect combat commence commit communicate compel compensate compile complement complete
  comply comprehend compute conclude condemn conduct confer confirm confront connect consent consider consolidate
  consult continue contribute convene convert convey convince cooperate coordinate correct counter create criminalize
  cultivate customize decentralize decide declare decriminalize dedicate deepen define delegate deliver demilitarize
  demobilize demonstrate denounce depart deploy derive design designate detect deter develop devise devote
  differentiate digitalize diminish direct disaggregate disallow disarm disburse discontinue discourage discuss
  dismantle disseminate distribute diversify draft draw earmark economize educate elaborate elect elevate elicit
  eliminate embed embrace employ empower enable enact encompass encourage end endorse energize enforce engage enhance
  enlarge enlist enrich ensure enter entrust enumerate envisage equalize equip eradicate escalate establish evaluate
  examine exchange exempt exercise expand expedite expel explain explore expose express extend facilitate familiarize
  fast-track finalize finance focus follow forbid forge formalize formulate foster fulfil fund furnish gather gear
  generate get give go grant guarantee guide halt harmonize harness heed heighten help highlight hire hold honour
  humanize identify illustrate implement impose improve incentivize include incorporate increase indicate
  industrialize inform initiate inspect install institute institutionalize instruct insure integrate intensify
  interact internalize interpret intervene introduce invest investigate invite involve issue join justify keep launch
  lay lead learn legalize legislate lessen let leverage levy liaise liberalize lift limit link localize lower
  mainstream maintain make manage map maximize measure mediate meet memorialize merge minimize mitigate mobilize
  modernize modify monitor motivate move negotiate nominate normalize notify nurture observe obtain offer offset open
  operationalize optimize organize originate outlaw overcome oversee participate pay penalize perform permit persuade
  phase-out pilot place plan pledge popularize position preclude prepare preposition preserve presume prevent
  prioritize proceed procure produce professionalize prohibit promote promptly pronounce propagate propose prosecute
  protect provide publish punish pursue put raise ratify re-establish reaffirm realign realize reallocate reappraise
  rebalance rebuild recall recapitalize receive recognize recommit reconcile reconsider reconstitute reconvene
  recover recruit rectify redefine redesign redirect redistribute redouble redress reduce refer refine reflect reform
  refrain register regulate rehabilitate reinforce reintegrate reject relate release relieve relocate rely remain
  remedy remind remove remunerate render renegotiate renew reopen reorganise reorganize reorient repatriate repeal
  replace replenish replicate report represent request require reschedule rescind research resettle resist resolve
  respect respond restore restrict resume retain rethink retrain reverse review revise revisit revitalize revoke
  ring-fence safeguard satisfy save scale scrutinize secure seek select send sensitise sensitize separate serve set
  settle share shift shorten show sign simplify solicit solve speak specify speed standardize steer step stimulate
  stop streamline strengthen strive submit subscribe subsidize support suppress surmount suspend sustain synchronize
  synthesize systematize tackle tailor take target teach terminate tighten tolerate track train transcend transfer
  transform transition translate transmit transpose treat undergo undertake undo unify unlock update upgrade uphold
  upscale urge use utilise utilize validate verify waive warn widen withdraw work write`.split(/\s+/),
);

/** Those that are nouns as often: verbs only where an article or the like follows. */
export const verbsBeforeArticle = new Set(
  `audit charge chart commission contract decrease document double exclude fight file form frame host house inventory
  know label lend level look mark market model name note order own package partner phase pool post practise press
  price print prize process programme project question rate reach record repair return sample sanction schedule score
  search sell sponsor staff stage start state stock store stress structure study suit survey table tap tax test time
  top trace transport trust value view voice vote watch welcome win`.split(/\s+/),
);
